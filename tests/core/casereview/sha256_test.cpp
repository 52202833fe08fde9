#include "core/casereview/sha256.h"

#include "tests/support/catch_qt.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the digests of the standard's examples come out", "[casereview]")
{
    CHECK(sha256Hex({}) == u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    CHECK(sha256Hex("abc") == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    CHECK(sha256Hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          u"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_s);
}

TEST_CASE("every length gives the digest of the other implementation, in one piece and in two", "[casereview]")
{
    QRandomGenerator random(7);
    for (int length = 0; length < 300; ++length) {
        QByteArray bytes(length, '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        const QString expected =
            QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        CHECK(sha256Hex(bytes) == expected);
        const int cut = random.bounded(length + 1);
        Sha256 first;
        first.add(bytes.first(cut));
        Sha256 second = first;
        second.add(bytes.sliced(cut));
        CHECK(hexOf(second.digest()) == expected);
        CHECK(hexOf(second.digest()) == expected);
        CHECK(hexOf(first.digest()) == sha256Hex(bytes.first(cut)));
    }
}
