// The port through which a product gets a photo of the shop's own, for the screens of this till. The picture of a buyer's
// wallet is another matter: an address on the web (Product::pictureUrl). Implemented by app/mostrador.
#pragma once

#include "core/catalog/productkeeper.h"

namespace mostrador::catalog {

class PhotoKeeper
{
public:
    virtual ~PhotoKeeper() = default;

    // From a picture in a file, which is made small and not needed afterwards; no path: the product has none any more.
    // Answered later; NotAPhoto names the file.
    virtual void keepPhoto(const QString &code, const QString &path, WhenKept done) = 0;
};

}
