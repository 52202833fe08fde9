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

/// The way of the cases: from two lists over the draw before an audience to its certificate.
void fillThePools(Program &program);
void drawBeforeAnAudience(Program &program);

} // namespace ducha
