#pragma once

#include "tests/ui/journey/program.h"

namespace ducha {

/// The eight steps of the main job, in the order in which an office takes them. Each begins in the main window and ends
/// there, but for the first, which begins at the welcome.
void beginAWorkspace(Program &program);
void takeInTheLists(Program &program);
void openAnInspectionWithItsTeam(Program &program);
void talkAndConfirm(Program &program);
void holdASymposium(Program &program);
void markAPageOfAFile(Program &program);
void writeAndReviewAPaper(Program &program);
void makeAFinding(Program &program);
void issueTheFeedback(Program &program);
void recordTheReceipts(Program &program);
void takeTheReturnIn(Program &program);

/// The way of the cases: from two lists over the draw before an audience to its certificate, one review to its final
/// grade, and the order that follows its major flaw up.
/// Three in four of the closed cases are of the inspected court.
void fillThePools(Program &program, int closed);
void drawBeforeAnAudience(Program &program, int cases);
/// The review at this place of the drawn list, from 0; with a major flaw it ends where its order is missing.
void reviewACase(Program &program, int place, bool hasMajorFlaw);
/// Drafts and issues the order of the first flaw that has none, and goes back to close the review at this place.
void orderAndClose(Program &program, int place);
void closeTheOrder(Program &program);
/// Why the first flaw came about, and the finding that it leads to.
void nameACause(Program &program);
/// From the sentence of the issued feedback over what it rests on.
void openTheCauseFromItsSentence(Program &program);
void lookAtTheRest(Program &program);

/// The way of the data collision: from a roster and a register over the wizard to two hits, which two people look at by
/// keys, and the list of results.
void compareWithTheRegister(Program &program);
void verifyTheHits(Program &program);

} // namespace ducha
