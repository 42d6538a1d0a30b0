#include "tests/simulation/options.h"

#include "core/money/currency.h"

namespace mostrador::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 mostJobs = 64;

bool readNumber(const QString &text, quint64 &into)
{
    bool isNumber = false;
    into = text.toULongLong(&isNumber);
    return isNumber;
}

bool readRange(const QString &text, Options &options)
{
    const auto parts = text.split(u".."_s);
    quint64 last = 0;
    if (parts.size() != 2 || !readNumber(parts.at(0), options.first) || !readNumber(parts.at(1), last))
        return false;
    options.last = last;
    return last >= options.first;
}

bool readValue(const QString &name, const QString &value, Options &options)
{
    quint64 number = 0;
    if (name == u"--seeds")
        return readRange(value, options);
    if (name == u"--site") {
        options.site = money::siteFromCode(value);
        return options.site.has_value();
    }
    if (name == u"--unreached") {
        options.knownUnreached = value;
        return true;
    }
    if (name == u"--with") {
        const auto fault = faultNamed(value.toLatin1());
        options.with.append(fault.value_or(Fault::NotSent));
        return fault.has_value();
    }
    if (!readNumber(value, number))
        return false;
    if (name == u"--seconds")
        options.duration = std::chrono::seconds(number);
    else if (name == u"--seed")
        options.first = *(options.last = number);
    else if (name == u"--jobs" && number >= 1 && number <= mostJobs)
        options.jobs = static_cast<int>(number);
    else if (name == u"--at-least")
        options.atLeast = number;
    else
        return false;
    return true;
}

}

Result<Options, QString> optionsFrom(const QStringList &arguments)
{
    Options options;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &name = arguments.at(at);
        if (name == u"--trace")
            options.trace = true;
        else if (name == u"--matrix")
            options.matrix = true;
        else if (at + 1 >= arguments.size() || !readValue(name, arguments.at(at + 1), options))
            return failure(name);
        else
            ++at;
    }
    if (!options.last && !options.duration)
        options.last = options.first + 999;
    return options;
}

}
