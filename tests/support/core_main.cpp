#define CATCH_CONFIG_RUNNER
#include "tests/support/catch_qt.h"

#include <QtCore/QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("core_tests"));
    return Catch::Session().run(argc, argv);
}
