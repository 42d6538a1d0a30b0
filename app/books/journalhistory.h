// The desk's view of the past, read from the journal beside the till that writes it.
#pragma once

#include "app/books/storedsale.h"
#include "ui/desk/history.h"

namespace mostrador::app {

class JournalHistory final : public desk::History
{
public:
    explicit JournalHistory(const io::JournalReader &reader) : m_reader(reader) {}

    [[nodiscard]] QList<desk::PastSale> newest(int most) const override;
    [[nodiscard]] std::optional<desk::PastStory> story(const QString &saleId) const override;
    [[nodiscard]] QList<shift::Session> closings(int most) const override;
    [[nodiscard]] std::optional<printing::PrintJob> slipOf(const QString &id) const override;
    [[nodiscard]] QString journalHead() const override;

private:
    void addChanges(QList<desk::PastChange> &changes, const QString &subject) const;

    const io::JournalReader &m_reader;
};

}
