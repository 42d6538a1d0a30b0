// Fields to be filled in: of a product, or of a change of prices. It tells what is typed and keeps nothing else.
#pragma once

#include "ui/products/productsview.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace mostrador::products {

class ProductForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ProductForm(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const FormView &view);
    void takeFocus();

Q_SIGNALS:
    void edited(const mostrador::products::Form &form);

private:
    [[nodiscard]] QLineEdit *addField(const QString &name, int row);
    [[nodiscard]] QCheckBox *addCheck(const QString &name, int row);
    void tell();

    theme::Theme m_theme;
    QGridLayout *m_grid;
    QList<QLabel *> m_labels;
    QLineEdit *m_codes;
    QLineEdit *m_name;
    QLineEdit *m_category;
    QLineEdit *m_price;
    QLineEdit *m_tax;
    QLineEdit *m_unit;
    QCheckBox *m_taxOnTop;
    QCheckBox *m_active;
    QString m_former;
};

class PricesForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PricesForm(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const PricesView &view);
    void takeFocus();

Q_SIGNALS:
    void edited(const mostrador::products::PriceForm &prices);

private:
    QLabel *m_percentLabel;
    QLineEdit *m_percent;
    QLabel *m_stepLabel;
    QLineEdit *m_step;
};

}
