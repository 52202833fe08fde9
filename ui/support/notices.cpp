#include "ui/support/notices.h"

#include "ui/words/message_text.h"

namespace ducha {

void Notices::failed(const Error &error)
{
    const bool stopped = error.code == Error::Code::Cancelled;
    tell({stopped ? Notice::Kind::Done : Notice::Kind::Failed, words(error)});
}

} // namespace ducha
