#include "ui/widgets/tint.h"

namespace mostrador::widgets {

Tint tintOf(text::Severity severity, const theme::Colours &colours)
{
    switch (severity) {
    case text::Severity::Information:
        return {colours.information, colours.informationSurface, theme::Icon::Info};
    case text::Severity::Success:
        return {colours.success, colours.successSurface, theme::Icon::Check};
    case text::Severity::Warning:
        return {colours.warning, colours.warningSurface, theme::Icon::Warning};
    case text::Severity::Failure:
        return {colours.failure, colours.failureSurface, theme::Icon::Cross};
    }
    Q_UNREACHABLE();
}

}
