#include "ui/shell/handbook.h"

#include "ui/support/panes/dialog_size.h"

#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// The chapters in the order they are read. A page names its own by Page::handbook().
const QStringList &chapterNames()
{
    static const QStringList names = {u"start"_s,     u"overview"_s,   u"preparation"_s, u"interview"_s,
                                      u"symposium"_s, u"evidence"_s,   u"casereview"_s,  u"collision"_s,
                                      u"finding"_s,   u"lead"_s,       u"feedback"_s,    u"rectification"_s,
                                      u"keys"_s,      u"safekeeping"_s};
    return names;
}

/// The chapter in the language that is spoken, else in Chinese.
QString textOf(const QString &name)
{
    const QString language = QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
    for (const QString &folder : {language, u"zh_CN"_s}) {
        QFile file(u":/handbook/%1/%2.md"_s.arg(folder, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString titleOf(const QString &text)
{
    return text.section(u'\n', 0, 0).remove(u'#').trimmed();
}

} // namespace

Handbook::Handbook(QWidget *parent) : QDialog(parent), m_chapters(new QListWidget), m_text(new QTextBrowser)
{
    setWindowTitle(tr("Handbook"));
    setModal(false);
    m_chapters->setObjectName(u"chapterList"_s);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_text->setObjectName(u"handbookText"_s);
    m_text->setAccessibleName(tr("Text of the chapter"));
    m_text->setOpenLinks(false);
    for (const QString &name : chapterNames()) {
        auto *item = new QListWidgetItem(titleOf(textOf(name)), m_chapters);
        item->setData(Qt::UserRole, name);
    }
    auto *splitter = new QSplitter;
    splitter->addWidget(m_chapters);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({180, 620});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connect(m_chapters, &QListWidget::currentRowChanged, this, &Handbook::load);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { showChapter(link.path().section(u'/', -1).section(u'.', 0, 0)); });
    openAt(*this, {860, 640});
}

void Handbook::showChapter(const QString &name)
{
    const int row = int(std::max<qsizetype>(0, chapterNames().indexOf(name)));
    m_chapters->setCurrentRow(row);
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

void Handbook::load(int row)
{
    m_text->setMarkdown(textOf(chapterNames().value(row)));
}

} // namespace ducha
