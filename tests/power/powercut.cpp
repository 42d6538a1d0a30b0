#include "tests/power/powercut.h"

namespace mostrador::power {

namespace {

void put(QByteArray &content, qint64 offset, const QByteArray &bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(QByteArray(offset + bytes.size() - content.size(), '\0'));
    content.replace(offset, bytes.size(), bytes);
}

void apply(QByteArray &content, const Act &act)
{
    if (act.kind == ActKind::Write)
        put(content, act.offset, act.bytes);
    else if (act.size < content.size())
        content.truncate(act.size);
}

void applyFirstHalf(QByteArray &content, const Act &act, qsizetype half)
{
    if (act.kind == ActKind::Write)
        put(content, act.offset, act.bytes.first(half));
}

void applySecondHalf(QByteArray &content, const Act &act, qsizetype half)
{
    if (act.kind == ActKind::Write)
        put(content, act.offset + half, act.bytes.sliced(half));
}

void applyPerhaps(QByteArray &content, const Act &act, QRandomGenerator &random)
{
    const auto somewhere = [&] { return act.bytes.isEmpty() ? 0 : random.bounded(static_cast<int>(act.bytes.size())); };
    switch (random.bounded(5)) {
    case 0:
    case 1:
        return;
    case 2:
        return applyFirstHalf(content, act, somewhere());
    case 3:
        return applySecondHalf(content, act, somewhere());
    default:
        return apply(content, act);
    }
}

}

DiskAfter::DiskAfter(Files before)
{
    for (auto each = before.cbegin(); each != before.cend(); ++each)
        m_files[open(each.key())].synced = each.value();
    m_syncedNames = m_names;
    m_namesSince.clear();
}

int DiskAfter::open(const QString &name)
{
    if (const auto known = m_names.constFind(name); known != m_names.constEnd())
        return *known;
    m_files.append(File{});
    const int file = static_cast<int>(m_files.size()) - 1;
    m_names.insert(name, file);
    m_namesSince.append({name, file});
    return file;
}

void DiskAfter::follow(const Act &act)
{
    switch (act.kind) {
    case ActKind::Create:
        (void)open(act.file);
        return;
    case ActKind::Remove:
        m_names.remove(act.file);
        m_namesSince.append({act.file, std::nullopt});
        return;
    case ActKind::Write:
    case ActKind::Truncate:
        m_lastWritten = open(act.file);
        m_files[m_lastWritten].since.append(act);
        return;
    case ActKind::Sync: {
        File &file = m_files[open(act.file)];
        for (const Act &each : std::exchange(file.since, {}))
            apply(file.synced, each);
        return;
    }
    case ActKind::SyncFolder:
        m_syncedNames = m_names;
        m_namesSince.clear();
        return;
    }
}

QByteArray DiskAfter::contentOf(const File &file, Cut cut, QRandomGenerator &random, int last) const
{
    QByteArray content = file.synced;
    const bool isLast = last >= 0 && &file == &m_files.at(last) && !file.since.isEmpty();
    const bool tears = isLast && (cut == Cut::TornStart || cut == Cut::TornEnd);
    const qsizetype whole = cut == Cut::Lost ? 0 : file.since.size() - (tears ? 1 : 0);
    for (qsizetype i = 0; i < whole; ++i)
        cut == Cut::Shuffled ? applyPerhaps(content, file.since.at(i), random) : apply(content, file.since.at(i));
    if (!tears)
        return content;
    const Act &torn = file.since.constLast();
    cut == Cut::TornStart ? applyFirstHalf(content, torn, torn.bytes.size() / 2)
                          : applySecondHalf(content, torn, torn.bytes.size() / 2);
    return content;
}

Files DiskAfter::after(Cut cut, QRandomGenerator &random) const
{
    QMap<QString, int> names = cut == Cut::Lost || cut == Cut::Shuffled ? m_syncedNames : m_names;
    for (const auto &[name, file] : m_namesSince) {
        if (cut != Cut::Shuffled || random.bounded(2) == 0)
            continue;
        if (file)
            names.insert(name, *file);
        else
            names.remove(name);
    }
    Files files;
    for (auto each = names.cbegin(); each != names.cend(); ++each)
        files.insert(each.key(), contentOf(m_files.at(*each), cut, random, m_lastWritten));
    return files;
}

}
