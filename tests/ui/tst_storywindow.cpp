// What the customer's window shows follows the till at once: a code is on it only while its order waits for money, and
// with whatever ends that, its pixels are gone before anything else happens.
#include "tests/ui/storyworld.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

// Looks at the window whenever the till has published something.
class Watch final : public QObject
{
public:
    explicit Watch(StoryWorld &world) : m_world(world)
    {
        connect(&world.counter().presenter(), &desk::Presenter::tillPublished, this, &Watch::look);
    }

    int codesSeen = 0;
    int wrong = 0;

private:
    void look(const till::State &state)
    {
        const QString shown = StoryWorld::codeOn(m_world.customerSide());
        codesSeen += shown.isEmpty() ? 0 : 1;
        const bool isLive = std::any_of(state.payments.begin(), state.payments.end(), [&](const payment::Payment &each) {
            return std::holds_alternative<payment::AwaitingPayment>(each.phase) && till::qrTextOf(state, each) == shown;
        });
        wrong += !shown.isEmpty() && !isLive ? 1 : 0;
    }

    StoryWorld &m_world;
};

}

class TestStoryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void paid();
    void withdrawn();
    void expired();
    void offline();

private:
    template <typename Shown> [[nodiscard]] bool sees() const
    {
        return std::holds_alternative<Shown>(m_world->counter().presenter().customerView().state);
    }

    std::unique_ptr<StoryWorld> m_world;
    std::unique_ptr<Watch> m_watch;
};

void TestStoryWindow::init()
{
    m_world = std::make_unique<StoryWorld>();
    QVERIFY(m_world->open());
    m_watch = std::make_unique<Watch>(*m_world);
    m_world->keys().scan(yerba);
    QTRY_COMPARE(m_world->lines(), 1);
    m_world->press(Qt::Key_F5);
    QTRY_VERIFY(m_world->isAwaiting());
    QVERIFY(!StoryWorld::codeOn(m_world->customerSide()).isEmpty());
}

void TestStoryWindow::cleanup()
{
    QVERIFY(m_watch->codesSeen > 0);
    QCOMPARE(m_watch->wrong, 0);
    m_watch.reset();
    m_world.reset();
}

void TestStoryWindow::paid()
{
    QVERIFY(m_world->buyer(simulator::BuyerActKind::Reject));
    QTRY_VERIFY(std::get<payment::AwaitingPayment>(m_world->waiting()->phase).rejections > 0);
    QVERIFY(!StoryWorld::codeOn(m_world->customerSide()).isEmpty());
    QVERIFY(m_world->pays());
    QTRY_VERIFY(m_world->isFinished());
    QVERIFY(sees<customer::Approved>());
}

void TestStoryWindow::withdrawn()
{
    m_world->press(Qt::Key_Escape);
    m_world->press(Qt::Key_Return);
    QTRY_VERIFY(!m_world->waiting());
    QVERIFY(sees<customer::Ended>());
    QTRY_VERIFY_WITH_TIMEOUT(sees<customer::Cart>(), 30'000);
}

void TestStoryWindow::expired()
{
    m_world->provider().advanceClock(std::chrono::minutes(6));
    m_world->press(Qt::Key_F9); // its answer tells the time
    QTRY_VERIFY(!m_world->waiting());
    QVERIFY(sees<customer::Ended>());
}

void TestStoryWindow::offline()
{
    m_world->provider().stop();
    QTRY_VERIFY_WITH_TIMEOUT(sees<customer::Offline>(), 60'000);
    QCOMPARE(StoryWorld::codeOn(m_world->customerSide()), QString());
}

QTEST_MAIN(TestStoryWindow)
#include "tst_storywindow.moc"
