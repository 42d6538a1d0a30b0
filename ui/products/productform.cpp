#include "ui/products/productform.h"

#include "ui/sale/labels.h"
#include "ui/theme/measures.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::products {

namespace {

constexpr int longestField = 2000;

QLineEdit *makeField(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setMinimumHeight(theme::touchTarget);
    field->setFont(theme::letters(theme::bodyLetters));
    field->setMaxLength(longestField);
    return field;
}

// What is being typed is not written over with itself: the cursor would jump.
void setText(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

void describe(QLabel *label, QWidget *field, const QString &words)
{
    label->setText(words);
    field->setAccessibleName(words);
}

}

ProductForm::ProductForm(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
    , m_codes(addField(u"productCodes"_s, 0))
    , m_name(addField(u"productName"_s, 1))
    , m_category(addField(u"productCategory"_s, 2))
    , m_price(addField(u"productPrice"_s, 3))
    , m_tax(addField(u"productTax"_s, 4))
    , m_unit(addField(u"productUnit"_s, 5))
    , m_taxOnTop(addCheck(u"productTaxOnTop"_s, 6))
    , m_active(addCheck(u"productActive"_s, 7))
{
    setObjectName(u"productForm"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(4);
    m_grid->setRowStretch(2 * 8, 1);
}

QLineEdit *ProductForm::addField(const QString &name, int row)
{
    auto *label = counter::makeLabel(this, name + u"Label"_s, theme::wordLetters, m_theme.colours.textMuted);
    auto *field = makeField(name, this);
    m_labels.append(label);
    m_grid->addWidget(label, 2 * row, 0);
    m_grid->addWidget(field, 2 * row + 1, 0);
    connect(field, &QLineEdit::textEdited, this, &ProductForm::tell);
    return field;
}

QCheckBox *ProductForm::addCheck(const QString &name, int row)
{
    auto *check = new QCheckBox(this);
    check->setObjectName(name);
    check->setMinimumHeight(theme::touchTarget);
    check->setFont(theme::letters(theme::bodyLetters));
    m_grid->addWidget(check, 2 * row, 0);
    connect(check, &QCheckBox::clicked, this, &ProductForm::tell);
    return check;
}

void ProductForm::render(const FormView &view)
{
    const Labels &labels = view.labels;
    describe(m_labels[0], m_codes, labels.codes);
    describe(m_labels[1], m_name, labels.name);
    describe(m_labels[2], m_category, labels.category);
    describe(m_labels[3], m_price, labels.price);
    describe(m_labels[4], m_tax, labels.tax);
    describe(m_labels[5], m_unit, labels.unit);
    m_taxOnTop->setText(labels.taxOnTop);
    m_active->setText(labels.active);
    const Form &form = view.form;
    m_former = form.former;
    setText(m_codes, form.codes);
    setText(m_name, form.name);
    setText(m_category, form.category);
    setText(m_price, form.price);
    setText(m_tax, form.tax);
    setText(m_unit, form.unit);
    m_taxOnTop->setChecked(form.taxOnTop);
    m_active->setChecked(form.active);
}

void ProductForm::takeFocus()
{
    auto *first = m_codes->text().isEmpty() ? m_codes : m_name->text().isEmpty() ? m_name : m_price;
    first->setFocus();
    first->selectAll();
}

void ProductForm::tell()
{
    Q_EMIT edited({m_former, m_codes->text(), m_name->text(), m_category->text(), m_price->text(), m_tax->text(),
        m_unit->text(), m_taxOnTop->isChecked(), m_active->isChecked()});
}

PricesForm::PricesForm(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_percentLabel(counter::makeLabel(this, u"percentLabel"_s, theme::wordLetters, theme.colours.textMuted))
    , m_percent(makeField(u"pricesPercent"_s, this))
    , m_stepLabel(counter::makeLabel(this, u"stepLabel"_s, theme::wordLetters, theme.colours.textMuted))
    , m_step(makeField(u"pricesStep"_s, this))
{
    setObjectName(u"pricesForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *each : std::initializer_list<QWidget *>{m_percentLabel, m_percent, m_stepLabel, m_step})
        column->addWidget(each);
    column->addStretch();
    for (QLineEdit *field : {m_percent, m_step})
        connect(field, &QLineEdit::textEdited, this,
            [this] { Q_EMIT edited({m_percent->text(), m_step->text()}); });
}

void PricesForm::render(const PricesView &view)
{
    describe(m_percentLabel, m_percent, view.percentLabel);
    describe(m_stepLabel, m_step, view.stepLabel);
    setText(m_percent, view.prices.percent);
    setText(m_step, view.prices.step);
}

void PricesForm::takeFocus()
{
    m_percent->setFocus();
}

}
