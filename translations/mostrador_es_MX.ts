<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en">
<context>
    <name>acceptance</name>
    <message>
        <source>waiting for the payment</source>
        <translation>esperando el pago</translation>
    </message>
    <message>
        <source>a card refused</source>
        <translation>una tarjeta rechazada</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>no pagado</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>the order refused</source>
        <translation>la orden rechazada</translation>
    </message>
    <message>
        <source>money that does not fit</source>
        <translation>dinero que no coincide</translation>
    </message>
    <message>
        <source>the refund refused</source>
        <translation>la devolución rechazada</translation>
    </message>
    <message>
        <source>The till did not see in time: %1.</source>
        <translation>La caja no lo vio a tiempo: %1.</translation>
    </message>
    <message>
        <source>Expected: %1. The till saw: %2.</source>
        <translation>Se esperaba: %1. La caja vio: %2.</translation>
    </message>
    <message>
        <source>Scan before there is an order</source>
        <translation>Escanear antes de que haya una orden</translation>
    </message>
    <message>
        <source>Scan the order: amount and items are shown</source>
        <translation>Escanear la orden: se ven el monto y los productos</translation>
    </message>
    <message>
        <source>Approved payment</source>
        <translation>Pago aprobado</translation>
    </message>
    <message>
        <source>Rejected payment: the till keeps waiting</source>
        <translation>Pago rechazado: la caja sigue esperando</translation>
    </message>
    <message>
        <source>Second attempt on the same order</source>
        <translation>Segundo intento sobre la misma orden</translation>
    </message>
    <message>
        <source>Refund from the till</source>
        <translation>Devolución desde la caja</translation>
    </message>
    <message>
        <source>Cancel the order: the app waits again</source>
        <translation>Cancelar la orden: la app vuelve a esperar</translation>
    </message>
    <message>
        <source>Scan an order that has expired</source>
        <translation>Escanear una orden vencida</translation>
    </message>
    <message>
        <source>Create an order and have it paid</source>
        <translation>Crear una orden y que la paguen</translation>
    </message>
    <message>
        <source>Create an order and cancel it</source>
        <translation>Crear una orden y cancelarla</translation>
    </message>
    <message>
        <source>Scan the till’s printed QR with the test buyer’s app. There is nothing to pay.</source>
        <translation>Escanea el QR impreso de la caja con la app del comprador de prueba. No hay nada que pagar.</translation>
    </message>
    <message>
        <source>Scan the QR with the test buyer’s app. Do not pay yet.</source>
        <translation>Escanea el QR con la app del comprador de prueba. Todavía no pagues.</translation>
    </message>
    <message>
        <source>Pay now, with a card that is accepted.</source>
        <translation>Ahora paga con una tarjeta que se apruebe.</translation>
    </message>
    <message>
        <source>Scan the QR if you have not, and pay with a card that is refused.</source>
        <translation>Escanea el QR si todavía no lo hiciste y paga con una tarjeta que se rechace.</translation>
    </message>
    <message>
        <source>Pay again, with a card that is accepted, without scanning again.</source>
        <translation>Paga de nuevo, con una tarjeta que se apruebe y sin volver a escanear.</translation>
    </message>
    <message>
        <source>Do nothing: the order has to expire.</source>
        <translation>No hagas nada: la orden tiene que vencer.</translation>
    </message>
    <message>
        <source>Scan that QR now.</source>
        <translation>Ahora escanea ese QR.</translation>
    </message>
    <message>
        <source>Does the app wait, without an amount to pay?</source>
        <translation>¿La app espera, sin un monto por pagar?</translation>
    </message>
    <message>
        <source>Does the app show %1 and the item?</source>
        <translation>¿La app muestra %1 y el producto?</translation>
    </message>
    <message>
        <source>Did the app say that the card was refused?</source>
        <translation>¿La app dijo que la tarjeta fue rechazada?</translation>
    </message>
    <message>
        <source>Does the buyer’s account show that the money came back?</source>
        <translation>¿La cuenta del comprador muestra que el dinero volvió?</translation>
    </message>
    <message>
        <source>Does the app show an error?</source>
        <translation>¿La app muestra un error?</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzada</translation>
    </message>
    <message>
        <source>Answered with no: %1</source>
        <translation>Se respondió que no: %1</translation>
    </message>
    <message>
        <source>Stopped before its end.</source>
        <translation>Interrumpida antes de terminar.</translation>
    </message>
    <message>
        <source>The same order created twice</source>
        <translation>La misma orden creada dos veces</translation>
    </message>
    <message>
        <source>A second open order on one point of sale</source>
        <translation>Una segunda orden abierta en la misma caja</translation>
    </message>
    <message>
        <source>An amount with three decimals</source>
        <translation>Un monto con tres decimales</translation>
    </message>
    <message>
        <source>The smallest amount there is</source>
        <translation>El monto más pequeño que existe</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>differs from the simulator</source>
        <translation>difiere del simulador</translation>
    </message>
    <message>
        <source>as the simulator</source>
        <translation>igual que el simulador</translation>
    </message>
    <message>
        <source>Acceptance run</source>
        <translation>Prueba de aceptación</translation>
    </message>
    <message>
        <source>The provider’s integration tests</source>
        <translation>Las pruebas de integración del proveedor</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Row | What | Result | Notifications | Remark</source>
        <translation>Fila | Qué | Resultado | Notificaciones | Nota</translation>
    </message>
    <message>
        <source>Question | Simulator | Service | Result</source>
        <translation>Pregunta | Simulador | Servicio | Resultado</translation>
    </message>
    <message>
        <source>Nothing that was made here is payable any more, and what was paid went back.</source>
        <translation>Nada de lo creado aquí se puede pagar ya, y lo pagado se devolvió.</translation>
    </message>
    <message>
        <source>Notifications were not listened for: [receiver] listen is not set.</source>
        <translation>No se escucharon notificaciones: falta [receiver] listen.</translation>
    </message>
    <message>
        <source>No notification came while it ran.</source>
        <translation>No llegó ninguna notificación mientras corría.</translation>
    </message>
    <message>
        <source>Withdrawing and giving back what is left: leave the payment in the app, and wait.</source>
        <translation>Se retira y se devuelve lo que queda: sal del pago en la app y espera.</translation>
    </message>
    <message>
        <source>Not asked: an order of this API cannot be taken back.</source>
        <translation>No se preguntó: una orden de esta API no se puede retirar.</translation>
    </message>
    <message>
        <source>At most %1 payments of %2 each; all of it goes back.</source>
        <translation>Como máximo %1 pagos de %2 cada uno; todo se devuelve.</translation>
    </message>
    <message>
        <source>y/n</source>
        <translation>s/n</translation>
    </message>
    <message>
        <source>This account is a real one: real money moves. Go on?</source>
        <translation>Esta cuenta es real: se mueve dinero real. ¿Seguir?</translation>
    </message>
    <message>
        <source>Mercado Pago does not say whose access token this is. (%1)</source>
        <translation>Mercado Pago no dice de quién es este token de acceso. (%1)</translation>
    </message>
    <message>
        <source>Check the token and the connection, then try again.</source>
        <translation>Revisa el token y la conexión e intenta de nuevo.</translation>
    </message>
    <message>
        <source>The access token is of another account or country than the settings: %1.</source>
        <translation>El token de acceso es de otra cuenta u otro país que la configuración: %1.</translation>
    </message>
    <message>
        <source>Correct “user_id” and “site”, or use the other token.</source>
        <translation>Corrige “user_id” y “site”, o usa el otro token.</translation>
    </message>
    <message>
        <source>The access token is of a real account: real money would move.</source>
        <translation>El token de acceso es de una cuenta real: se movería dinero real.</translation>
    </message>
    <message>
        <source>Use a test account, or say --real-account.</source>
        <translation>Usa una cuenta de prueba o agrega --real-account.</translation>
    </message>
    <message>
        <source>Another order lies on this point of sale: %1.</source>
        <translation>Hay otra orden en esta caja: %1.</translation>
    </message>
    <message>
        <source>Finish it at its till first, or use another point of sale.</source>
        <translation>Termínala primero en su caja, o usa otra caja.</translation>
    </message>
    <message>
        <source>The report cannot be written: %1.</source>
        <translation>No se puede escribir el informe: %1.</translation>
    </message>
    <message>
        <source>Name another folder with --output.</source>
        <translation>Indica otra carpeta con --output.</translation>
    </message>
    <message>
        <source>The folder has a run of something else: %1.</source>
        <translation>La carpeta tiene una prueba de otra cosa: %1.</translation>
    </message>
    <message>
        <source>Something may still be payable, or has not gone back: %1.</source>
        <translation>Puede quedar algo por pagar o sin devolver: %1.</translation>
    </message>
    <message>
        <source>Run it again with the same folder: that is settled first.</source>
        <translation>Vuelve a correrlo con la misma carpeta: eso se resuelve primero.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>the file is too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>there are too many rows</source>
        <translation>hay demasiadas filas</translation>
    </message>
    <message>
        <source>it is not a text file: save it as CSV first</source>
        <translation>no es un archivo de texto: guárdelo primero como CSV</translation>
    </message>
    <message>
        <source>the first row has no column “%1”</source>
        <translation>la primera fila no tiene la columna “%1”</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>la columna “%1” está dos veces</translation>
    </message>
    <message>
        <source>the row is too long</source>
        <translation>la fila es demasiado larga</translation>
    </message>
    <message>
        <source>a quotation mark is not closed: %1</source>
        <translation>hay comillas sin cerrar: %1</translation>
    </message>
    <message>
        <source>the row has not as many fields as the first one: %1</source>
        <translation>la fila no tiene tantos campos como la primera: %1</translation>
    </message>
    <message>
        <source>the code is missing</source>
        <translation>falta el código</translation>
    </message>
    <message>
        <source>the code “%1” is too long</source>
        <translation>el código “%1” es demasiado largo</translation>
    </message>
    <message>
        <source>the product has too many codes</source>
        <translation>el producto tiene demasiados códigos</translation>
    </message>
    <message>
        <source>the last digit of “%1” does not fit: no scanner would read it</source>
        <translation>el último dígito de “%1” no corresponde: ningún lector lo leería</translation>
    </message>
    <message>
        <source>the code “%1” is there twice</source>
        <translation>el código “%1” está dos veces</translation>
    </message>
    <message>
        <source>the code “%1” belongs to another product</source>
        <translation>el código “%1” es de otro producto</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>falta el nombre</translation>
    </message>
    <message>
        <source>the name is too long: %1</source>
        <translation>el nombre es demasiado largo: %1</translation>
    </message>
    <message>
        <source>the category is too long: %1</source>
        <translation>la categoría es demasiado larga: %1</translation>
    </message>
    <message>
        <source>the description is too long: %1</source>
        <translation>la descripción es demasiado larga: %1</translation>
    </message>
    <message>
        <source>the unit is too long: %1</source>
        <translation>la unidad es demasiado larga: %1</translation>
    </message>
    <message>
        <source>“%1” is not a price</source>
        <translation>“%1” no es un precio</translation>
    </message>
    <message>
        <source>“%1” can be read as two prices</source>
        <translation>“%1” se puede leer como dos precios</translation>
    </message>
    <message>
        <source>“%1” is neither 1 nor 0</source>
        <translation>“%1” no es 1 ni 0</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1” no es un número entero</translation>
    </message>
    <message>
        <source>“%1” is not a tax rate</source>
        <translation>“%1” no es una tasa de impuesto</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>columns apart by: %1</source>
        <translation>columnas separadas por: %1</translation>
    </message>
    <message>
        <source>decimals with: %1</source>
        <translation>decimales con: %1</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>no se leen: %1</translation>
    </message>
    <message>
        <source>The code %1 belongs to another product.</source>
        <translation>El código %1 es de otro producto.</translation>
    </message>
    <message>
        <source>Nothing has changed. Give it another code.</source>
        <translation>No cambió nada. Póngale otro código.</translation>
    </message>
    <message>
        <source>The product %1 has changed meanwhile.</source>
        <translation>El producto %1 cambió mientras tanto.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>There is no change of prices to undo.</source>
        <translation>No hay ningún cambio de precios para deshacer.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>No se puede leer el archivo “%1”.</translation>
    </message>
    <message>
        <source>Look whether it is there, and whether another program has it open.</source>
        <translation>Revise si está ahí y si otro programa lo tiene abierto.</translation>
    </message>
    <message>
        <source>The catalogue could not be written.</source>
        <translation>No se pudo guardar el catálogo.</translation>
    </message>
    <message>
        <source>Nothing has changed in it. Make room on the disk and try again.</source>
        <translation>No cambió nada. Libere espacio en el disco e intente de nuevo.</translation>
    </message>
    <message>
        <source>The catalogue is damaged.</source>
        <translation>El catálogo está dañado.</translation>
    </message>
    <message>
        <source>Start the till again, then import your products.</source>
        <translation>Vuelva a abrir la caja y después importe sus productos.</translation>
    </message>
    <message>
        <source>The file is right: %1 new products, %2 changed.</source>
        <translation>El archivo está bien: %1 productos nuevos, %2 con cambios.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Products are read in: %1 new, %2 changed.</source>
        <translation>Productos importados: %1 nuevos, %2 con cambios.</translation>
    </message>
    <message>
        <source>The file has %1 wrong rows.</source>
        <translation>El archivo tiene %1 filas con errores.</translation>
    </message>
    <message>
        <source>Nothing has changed. Mend them and read the file again.</source>
        <translation>No cambió nada. Corríjalas y vuelva a leer el archivo.</translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation>Se detuvo la lectura del archivo.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No cambió nada.</translation>
    </message>
    <message>
        <source>The catalogue was damaged; the till begins a new one.</source>
        <translation>El catálogo estaba dañado; la caja empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The catalogue is in another currency; the till begins a new one.</source>
        <translation>El catálogo está en otra moneda; la caja empieza uno nuevo.</translation>
    </message>
    <message>
        <source>Sell with amounts, and have the disk looked at.</source>
        <translation>Venda con importes y haga revisar el disco.</translation>
    </message>
    <message>
        <source>Import your products again. The old file: %1</source>
        <translation>Importe sus productos de nuevo. El archivo anterior: %1</translation>
    </message>
    <message>
        <source>“%1” is not an address on the web (https://…)</source>
        <translation>“%1” no es una dirección de la web (https://…)</translation>
    </message>
    <message>
        <source>“%1” is not a picture that can be kept.</source>
        <translation>“%1” no es una imagen que se pueda guardar.</translation>
    </message>
    <message>
        <source>Nothing has changed. Choose a JPEG or PNG of at most 16 MB.</source>
        <translation>Nada cambió. Elija un JPEG o PNG de hasta 16 MB.</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>Total %1 · rounding %2</source>
        <translation>Total %1 · redondeo %2</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Todavía falta</translation>
    </message>
    <message>
        <source>To pay by QR</source>
        <translation>A pagar con QR</translation>
    </message>
    <message>
        <source>Cash to take</source>
        <translation>Efectivo a cobrar</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Enter takes the cash · Esc goes back</source>
        <translation>Enter cobra el efectivo · Esc regresa</translation>
    </message>
    <message>
        <source>Preparing the QR …</source>
        <translation>Preparando el QR…</translation>
    </message>
    <message>
        <source>Asking Mercado Pago for the QR</source>
        <translation>Pidiendo el QR a Mercado Pago</translation>
    </message>
    <message>
        <source>The customer scans this till&apos;s printed code</source>
        <translation>El cliente escanea el código impreso de la caja</translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation>Esperando el pago</translation>
    </message>
    <message>
        <source>F4 Cash · F9 Check · Esc Withdraw</source>
        <translation>F4 Efectivo · F9 Consultar · Esc Retirar</translation>
    </message>
    <message>
        <source>Payment refused: the customer can try again</source>
        <translation>Pago rechazado: el cliente puede intentar de nuevo</translation>
    </message>
    <message>
        <source>Checking the payment …</source>
        <translation>Consultando el pago…</translation>
    </message>
    <message>
        <source>Withdrawing the QR …</source>
        <translation>Retirando el QR…</translation>
    </message>
    <message>
        <source>Making sure that nobody paid it</source>
        <translation>Verificando que nadie lo haya pagado</translation>
    </message>
    <message>
        <source>F9 Check</source>
        <translation>F9 Consultar</translation>
    </message>
    <message>
        <source>Result not confirmed.
It may have been paid: do not charge again.</source>
        <translation>Resultado sin confirmar.
Puede haberse pagado: no vuelvas a cobrar.</translation>
    </message>
    <message>
        <source>Withdraw the QR?</source>
        <translation>¿Retirar el QR?</translation>
    </message>
    <message>
        <source>Enter withdraws</source>
        <translation>Enter lo retira</translation>
    </message>
    <message>
        <source>Esc keeps</source>
        <translation>Esc lo deja</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>Pagado en efectivo</translation>
    </message>
    <message>
        <source>Total %1 · received %2</source>
        <translation>Total %1 · recibido %2</translation>
    </message>
    <message>
        <source>Scan or Enter: next sale</source>
        <translation>Escanea o Enter: próxima venta</translation>
    </message>
    <message>
        <source>Payment approved</source>
        <translation>Pago aprobado</translation>
    </message>
    <message>
        <source>Paid by QR</source>
        <translation>Pagado con QR</translation>
    </message>
    <message>
        <source>Operation %1</source>
        <translation>Operación %1</translation>
    </message>
    <message>
        <source>no price:</source>
        <translation>sin precio:</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Todavía no hay artículos</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 artículos</translation>
    </message>
    <message>
        <source>On hold: %1 (F10)</source>
        <translation>En espera: %1 (F10)</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Precio de %1</translation>
    </message>
    <message>
        <source>Code, name or amount+</source>
        <translation>Código, nombre o importe+</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cant</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Scan an item, type its name, or type an amount and +</source>
        <translation>Escanea un artículo, escribe su nombre, o un importe y +</translation>
    </message>
    <message>
        <source>STILL DUE</source>
        <translation>FALTA PAGAR</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Products marked as favourites appear here.</source>
        <translation>Aquí aparecen los productos marcados como favoritos.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Buscar: %1</translation>
    </message>
    <message>
        <source>Type the beginning of a name</source>
        <translation>Escribe el comienzo de un nombre</translation>
    </message>
    <message>
        <source>Nothing is called like that</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter adds · Esc closes</source>
        <translation>↑ ↓ elige · Enter agrega · Esc cierra</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>Type a code, a name, or an amount and +.</source>
        <translation>Escribe un código, un nombre, o un importe y +.</translation>
    </message>
    <message>
        <source>%1 is not an amount.</source>
        <translation>%1 no es un importe.</translation>
    </message>
    <message>
        <source>Type an amount greater than zero.</source>
        <translation>Escribe un importe mayor que cero.</translation>
    </message>
    <message>
        <source>%1 is not a quantity.</source>
        <translation>%1 no es una cantidad.</translation>
    </message>
    <message>
        <source>Type a number before the *, with at most three decimals.</source>
        <translation>Escribe un número antes del *, con tres decimales como máximo.</translation>
    </message>
    <message>
        <source>There are two quantities.</source>
        <translation>Hay dos cantidades.</translation>
    </message>
    <message>
        <source>Type one number, *, and the code.</source>
        <translation>Escribe un número, * y el código.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Agregado: %1</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue.</source>
        <translation>%1 no está en el catálogo.</translation>
    </message>
    <message>
        <source>Type its price and Enter, or remove the line with F8.</source>
        <translation>Escribe el precio y Enter, o quita la partida con F8.</translation>
    </message>
    <message>
        <source>%1 was not added: a payment is going on.</source>
        <translation>%1 no se agregó: hay un cobro en curso.</translation>
    </message>
    <message>
        <source>Scan it again for the next sale.</source>
        <translation>Escanéalo de nuevo en la próxima venta.</translation>
    </message>
    <message>
        <source>Nothing is called %1.</source>
        <translation>Nada se llama %1.</translation>
    </message>
    <message>
        <source>Type another name, scan the item, or type an amount and +.</source>
        <translation>Escribe otro nombre, escanea el artículo, o escribe un importe y +.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>Sell a free amount</source>
        <translation>Vender un importe libre</translation>
    </message>
    <message>
        <source>Three of the next code</source>
        <translation>Tres del próximo código</translation>
    </message>
    <message>
        <source>Set the quantity of the selected line</source>
        <translation>Fijar la cantidad de la partida seleccionada</translation>
    </message>
    <message>
        <source>Select a line</source>
        <translation>Seleccionar una partida</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Printer: see to it</source>
        <translation>Impresora: revísala</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Sin impresora</translation>
    </message>
    <message>
        <source>None waiting</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>%1 waiting %2</source>
        <translation>%1 esperando %2</translation>
    </message>
    <message>
        <source>DEMO · no money moves</source>
        <translation>DEMO · no se mueve dinero</translation>
    </message>
    <message>
        <source>Till %1 · %2</source>
        <translation>Caja %1 · %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Last sales</source>
        <translation>Últimas</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desc.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Cajón</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Search a product by the beginnings of its words</source>
        <translation>Buscar un producto por el comienzo de sus palabras</translation>
    </message>
    <message>
        <source>See a price without selling</source>
        <translation>Consultar un precio sin vender</translation>
    </message>
    <message>
        <source>Take cash; Enter takes the exact amount</source>
        <translation>Cobrar en efectivo; Enter cobra exacto</translation>
    </message>
    <message>
        <source>Charge by QR</source>
        <translation>Cobrar con QR</translation>
    </message>
    <message>
        <source>The last sales: reprint, refund</source>
        <translation>Las últimas ventas: reimprimir, devolver</translation>
    </message>
    <message>
        <source>Remove the selected line</source>
        <translation>Quitar la partida seleccionada</translation>
    </message>
    <message>
        <source>Ask Mercado Pago for the payment now</source>
        <translation>Consultar el pago a Mercado Pago ahora</translation>
    </message>
    <message>
        <source>Put the sale aside and take it up again</source>
        <translation>Suspender la venta y retomarla</translation>
    </message>
    <message>
        <source>Other ways to pay</source>
        <translation>Otras formas de pago</translation>
    </message>
    <message>
        <source>Finish the sale</source>
        <translation>Terminar la venta</translation>
    </message>
    <message>
        <source>Print a copy of the last receipt</source>
        <translation>Imprimir una copia del último ticket</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Cajón</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Bloquear la caja</translation>
    </message>
    <message>
        <source>Nothing can be charged now.</source>
        <translation>Ahora no se puede cobrar nada.</translation>
    </message>
    <message>
        <source>No line can be changed now.</source>
        <translation>Ahora no se puede cambiar ninguna partida.</translation>
    </message>
    <message>
        <source>No payment is waiting.</source>
        <translation>No hay ningún pago en espera.</translation>
    </message>
    <message>
        <source>There is nothing to finish.</source>
        <translation>No hay nada que terminar.</translation>
    </message>
    <message>
        <source>There is no receipt to print again.</source>
        <translation>No hay ningún ticket para reimprimir.</translation>
    </message>
    <message>
        <source>Not while a payment is going on.</source>
        <translation>No mientras hay un cobro en curso.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Locked while the QR waits</source>
        <translation>Bloqueado mientras espera el QR</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Número de operación</translation>
    </message>
    <message>
        <source>Ticket %1 waits · %2 · %3 · F10</source>
        <translation>El ticket %1 espera · %2 · %3 · F10</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Take no cash yet</source>
        <translation>No cobre en efectivo todavía</translation>
    </message>
    <message>
        <source>Wait: the till goes on asking.
F9 asks now.
Type the customer&apos;s operation number, Enter.
F10 leaves it and serves the next.</source>
        <translation>Esperar: la caja sigue consultando.
F9 consulta ahora.
Escribir el número de operación del cliente, Enter.
F10 la deja y se atiende al siguiente.</translation>
    </message>
    <message>
        <source>Enter: the manager confirms by hand.</source>
        <translation>Enter: la persona encargada confirma a mano.</translation>
    </message>
    <message>
        <source>Clock off %1</source>
        <translation>Reloj: %1</translation>
    </message>
    <message>
        <source>Two tills</source>
        <translation>Dos cajas</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>Confirmado a mano</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Prueba: %1</translation>
    </message>
    <message>
        <source>The same key again: keep the products · Esc closes</source>
        <translation>La misma tecla otra vez: administrar productos · Esc cierra</translation>
    </message>
    <message>
        <source>Keep the products: edit, prices, read a file</source>
        <translation>Administrar productos: editar, precios, importar</translation>
    </message>
    <message>
        <source>The customer scans the QR on the other window</source>
        <translation>El cliente escanea el QR en la otra pantalla</translation>
    </message>
    <message>
        <source>Scan it again, or type the number and Enter.</source>
        <translation>Escanéalo de nuevo, o escribe el número y Enter.</translation>
    </message>
    <message>
        <source>Scan it again. If this goes on, set the scanner to its fastest speed.</source>
        <translation>Escanéalo de nuevo. Si sigue pasando, pon el lector en su velocidad más alta.</translation>
    </message>
    <message>
        <source>Scan it again. If this goes on, set the scanner to send Enter after each code.</source>
        <translation>Escanéalo de nuevo. Si sigue pasando, configura el lector para que mande Enter después de cada código.</translation>
    </message>
    <message>
        <source>Only a part of a code was read: %1. Nothing was added.</source>
        <translation>Se leyó solo una parte de un código: %1. No se agregó nada.</translation>
    </message>
    <message>
        <source>The scanner sent too slowly: %1. Nothing was added.</source>
        <translation>El lector mandó demasiado lento: %1. No se agregó nada.</translation>
    </message>
    <message>
        <source>The scan broke off: %1. Nothing was added.</source>
        <translation>La lectura se cortó: %1. No se agregó nada.</translation>
    </message>
    <message>
        <source>%1 was misread: its check digit is wrong. Nothing was added.</source>
        <translation>%1 se leyó mal: el dígito verificador no corresponde. No se agregó nada.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Items of the sale</source>
        <translation>Artículos de la venta</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>Lo que encontró la búsqueda</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>QR of the sale</source>
        <translation>QR de la venta</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Teclado en pantalla</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Partida</translation>
    </message>
    <message>
        <source>Whole sale</source>
        <translation>Toda la venta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>More than %1: the manager&apos;s PIN follows.</source>
        <translation>Más de %1: se pide el PIN del gerente.</translation>
    </message>
    <message>
        <source>F7 percent or amount · Tab line or sale · 0 takes it away · Esc closes</source>
        <translation>F7 porcentaje o importe · Tab partida o venta · 0 lo quita · Esc cierra</translation>
    </message>
    <message>
        <source>Discount in %1 · whole sale</source>
        <translation>Descuento en %1 · toda la venta</translation>
    </message>
    <message>
        <source>Discount in %1 · line</source>
        <translation>Descuento en %1 · partida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Type the note, then Enter.</source>
        <translation>Escribe la nota y después Enter.</translation>
    </message>
    <message>
        <source>It stands on the receipt, never on the customer&apos;s window. Tab: line</source>
        <translation>Sale en el ticket, nunca en la pantalla del cliente. Tab: partida</translation>
    </message>
    <message>
        <source>Only the shop reads it: not on the receipt. Tab: whole sale</source>
        <translation>Solo la lee la tienda: no sale en el ticket. Tab: toda la venta</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Nota de la venta</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>Nota de la partida</translation>
    </message>
    <message>
        <source>%1 is not a percentage.</source>
        <translation>%1 no es un porcentaje.</translation>
    </message>
    <message>
        <source>Type a number up to 100, or press F7 for an amount.</source>
        <translation>Escribe un número hasta 100, o presiona F7 para un importe.</translation>
    </message>
    <message>
        <source>Discount of %1</source>
        <translation>Descuento de %1</translation>
    </message>
    <message>
        <source>Without discount</source>
        <translation>Sin descuento</translation>
    </message>
    <message>
        <source>Without note</source>
        <translation>Sin nota</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>New price %1</source>
        <translation>Precio nuevo %1</translation>
    </message>
    <message>
        <source>There is no line to repeat.</source>
        <translation>No hay ninguna partida para repetir.</translation>
    </message>
    <message>
        <source>Scan an item, or type an amount and +.</source>
        <translation>Escanea un artículo, o escribe un importe y +.</translation>
    </message>
    <message>
        <source>Removed again</source>
        <translation>Quitado otra vez</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Está de vuelta</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Como estaba antes</translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation>Toda la venta</translation>
    </message>
    <message>
        <source>Discount over the ceiling</source>
        <translation>Descuento por encima del tope</translation>
    </message>
    <message>
        <source>Another price than the list&apos;s</source>
        <translation>Precio distinto al de lista</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>en vez de %1</translation>
    </message>
    <message>
        <source>Disc. %1</source>
        <translation>Desc. %1</translation>
    </message>
    <message>
        <source>%1 incl. %2</source>
        <translation>%1 incl. %2</translation>
    </message>
    <message>
        <source>%1 was not added: a question is open.</source>
        <translation>%1 no se agregó: hay una pregunta abierta.</translation>
    </message>
    <message>
        <source>Answer it or close it with Esc, then scan it again.</source>
        <translation>Contéstala o ciérrala con Esc, y escanéalo otra vez.</translation>
    </message>
    <message>
        <source>Change the price of the selected line (manager&apos;s PIN)</source>
        <translation>Cambiar el precio de la partida (PIN)</translation>
    </message>
    <message>
        <source>The newest line once more</source>
        <translation>Repetir la última partida</translation>
    </message>
    <message>
        <source>Discount in %; again: an amount; Tab: line or sale</source>
        <translation>Descuento en %; otra vez: importe; Tab: partida o venta</translation>
    </message>
    <message>
        <source>Undo the last change, until the sale is charged</source>
        <translation>Deshacer el último cambio, hasta cobrar</translation>
    </message>
    <message>
        <source>A note on the line, or with Tab on the sale</source>
        <translation>Nota en la partida; con Tab, en la venta</translation>
    </message>
    <message>
        <source>Ticket %1 paid · %2</source>
        <translation>Ticket %1 pagado · %2</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Enter: this part in cash, the rest by QR or another tender · Esc goes back</source>
        <translation>Enter: esta parte en efectivo, el resto con QR u otra forma de pago · Esc regresa</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Not all of it is verified by the till</source>
        <translation>La caja no verificó todo el pago</translation>
    </message>
    <message>
        <source>Cash at the end: %1</source>
        <translation>Efectivo al final: %1</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Consultar precio</translation>
    </message>
    <message>
        <source>Scan an item · Esc closes</source>
        <translation>Escanea un artículo · Esc cierra</translation>
    </message>
    <message>
        <source>Scan the next one · Enter adds it to the sale · Esc closes</source>
        <translation>Escanea el siguiente · Enter lo agrega a la venta · Esc cierra</translation>
    </message>
    <message>
        <source>Cancel sale</source>
        <translation>Cancelar venta</translation>
    </message>
    <message>
        <source>Cancel the whole sale, with a reason</source>
        <translation>Cancelar toda la venta, con un motivo</translation>
    </message>
    <message>
        <source>No sale is on hold.</source>
        <translation>No hay ventas en espera.</translation>
    </message>
    <message>
        <source>There is no sale to cancel.</source>
        <translation>No hay ninguna venta por cancelar.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who may log in, and as what</source>
        <translation>Quién puede entrar, y con qué rol</translation>
    </message>
    <message>
        <source>There is nobody to log in yet.</source>
        <translation>Todavía no hay personas registradas.</translation>
    </message>
    <message>
        <source>TEST · no money moves</source>
        <translation>PRUEBA · no se mueve dinero</translation>
    </message>
    <message>
        <source>Help for the screen you are on; again: back</source>
        <translation>Ayuda de la pantalla en la que estás; otra vez: volver</translation>
    </message>
    <message>
        <source>Printer not confirmed</source>
        <translation>Impresora sin confirmar</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>There is no sale “%1” with a QR payment.</source>
        <translation>No hay ninguna venta “%1” con pago con QR.</translation>
    </message>
    <message>
        <source>List the sales: mostradorctl sales</source>
        <translation>Lista las ventas: mostradorctl sales</translation>
    </message>
    <message>
        <source>%1 products are in the file.</source>
        <translation>Hay %1 productos en el archivo.</translation>
    </message>
    <message>
        <source>Paste it and press Enter. It is not shown.</source>
        <translation>Pégalo y pulsa Enter. No se muestra.</translation>
    </message>
    <message>
        <source>The keychain was not emptied.</source>
        <translation>El llavero no se vació.</translation>
    </message>
    <message>
        <source>An older one in it counts before the file: unlock it and remove that one.</source>
        <translation>Si hay uno anterior en él, vale antes que el archivo: desbloquéalo y quítalo.</translation>
    </message>
    <message>
        <source>It is in a file that only you can read: %1</source>
        <translation>Está en un archivo que solo tú puedes leer: %1</translation>
    </message>
    <message>
        <source>It is in the keychain. A till that is open uses it from its next start on.</source>
        <translation>Está en el llavero. Una caja abierta lo usa a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>It is in the keychain.</source>
        <translation>Está en el llavero.</translation>
    </message>
    <message>
        <source>It comes from the environment: %1</source>
        <translation>Viene del entorno: %1</translation>
    </message>
    <message>
        <source>Neither the keychain nor a file has it any more.</source>
        <translation>Ya no está ni en el llavero ni en un archivo.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be printed.</source>
        <translation>La imagen “%1” no se puede imprimir.</translation>
    </message>
    <message>
        <source>It must be a PNG or PBM of at most 512 KiB and 2000 × 2000 pixels.</source>
        <translation>Debe ser PNG o PBM de hasta 512 KiB y 2000 × 2000 píxeles.</translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation>Corregido.</translation>
    </message>
    <message>
        <source>Mercado Pago refused to mend it: %1</source>
        <translation>Mercado Pago no aceptó la corrección: %1</translation>
    </message>
    <message>
        <source>Account %1 (%2)</source>
        <translation>Cuenta %1 (%2)</translation>
    </message>
    <message>
        <source>mostradorctl check-setup --mend mends it.</source>
        <translation>mostradorctl check-setup --mend lo corrige.</translation>
    </message>
    <message>
        <source>Mercado Pago tells no QR of this point of sale.</source>
        <translation>Mercado Pago no informa ningún QR de este punto de venta.</translation>
    </message>
    <message>
        <source>Check it: mostradorctl check-setup</source>
        <translation>Verifícalo: mostradorctl check-setup</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>No se puede escribir «%1».</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The poster is in %1. Print it at its full size.</source>
        <translation>El cartel está en %1. Imprímelo a tamaño completo.</translation>
    </message>
    <message>
        <source>A till needs a number and a point of sale of its own; those in the file belong to another till.</source>
        <translation>Una caja necesita un número y un punto de venta propios; los del archivo son de otra caja.</translation>
    </message>
    <message>
        <source>The next free ones: %1</source>
        <translation>Los siguientes libres: %1</translation>
    </message>
    <message>
        <source>The settings are in %1. They count from the next start.</source>
        <translation>La configuración está en %1. Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Mercado Pago could not be asked which point of sale is free: it is only counted on.</source>
        <translation>No se pudo preguntar a Mercado Pago qué punto de venta está libre: solo se siguió contando.</translation>
    </message>
    <message>
        <source>The account has no further point of sale: mostrador --set-up makes it.</source>
        <translation>La cuenta no tiene otro punto de venta: mostrador --set-up lo crea.</translation>
    </message>
    <message>
        <source>Look at the slip: is everything on it right? (yes/no)</source>
        <translation>Mire el papel: ¿está todo bien? (sí/no)</translation>
    </message>
    <message>
        <source>The printer is not confirmed.</source>
        <translation>La impresora queda sin confirmar.</translation>
    </message>
    <message>
        <source>The printer is confirmed.</source>
        <translation>La impresora queda confirmada.</translation>
    </message>
    <message>
        <source>%1 photos are kept, %2 were not.</source>
        <translation>%1 fotos quedaron guardadas, %2 no.</translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>TOTAL TO PAY</source>
        <translation>TOTAL A PAGAR</translation>
    </message>
    <message>
        <source>Scan with Mercado Pago or another wallet</source>
        <translation>Escanea con Mercado Pago u otra billetera</translation>
    </message>
    <message>
        <source>Pay with Pix or scan with Mercado Pago</source>
        <translation>Paga con Pix o escanea con Mercado Pago</translation>
    </message>
    <message>
        <source>Scan with Mercado Pago</source>
        <translation>Escanea con Mercado Pago</translation>
    </message>
    <message>
        <source>Preparing your code…</source>
        <translation>Preparando tu código…</translation>
    </message>
    <message>
        <source>Payment refused, try another way to pay</source>
        <translation>Pago rechazado, prueba otra forma de pago</translation>
    </message>
    <message>
        <source>One moment, do not pay yet</source>
        <translation>Un momento, no pagues todavía</translation>
    </message>
    <message>
        <source>Confirming the payment…</source>
        <translation>Confirmando el pago…</translation>
    </message>
    <message>
        <source>Payment approved</source>
        <translation>Pago aprobado</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>¡Gracias!</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>El código venció</translation>
    </message>
    <message>
        <source>Charge cancelled</source>
        <translation>Cobro cancelado</translation>
    </message>
    <message>
        <source>Please ask the cashier</source>
        <translation>Consulta en la caja, por favor</translation>
    </message>
    <message>
        <source>YOUR CHANGE</source>
        <translation>TU CAMBIO</translation>
    </message>
    <message>
        <source>PRICE</source>
        <translation>PRECIO</translation>
    </message>
    <message>
        <source>DEMO · nothing is charged</source>
        <translation>DEMO · no se cobra</translation>
    </message>
    <message>
        <source>A customer is to scan the QR on the screen</source>
        <translation>El cliente tiene que escanear el QR de la pantalla</translation>
    </message>
    <message>
        <source>DEMO · cannot be paid</source>
        <translation>DEMO · no se puede pagar</translation>
    </message>
    <message>
        <source>TEST · nothing is charged</source>
        <translation>PRUEBA · no se cobra</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>PAGADO</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 artículos</translation>
    </message>
    <message>
        <source>Scan the printed code at the till</source>
        <translation>Escanea el código impreso de la caja</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Your turn: touch a product, then F5. Pay on the phone.</source>
        <translation>Su turno: toque un producto y después F5. Pague en el teléfono.</translation>
    </message>
    <message>
        <source>Touch the screen and try it yourself</source>
        <translation>Toque la pantalla y pruébelo</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The show goes on</source>
        <translation>La demostración sigue</translation>
    </message>
    <message>
        <source>The manager&apos;s PIN of this kiosk: %1</source>
        <translation>El PIN del encargado de este quiosco: %1</translation>
    </message>
    <message>
        <source>The buyer&apos;s phone</source>
        <translation>El teléfono del cliente</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>Escanear el código</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Card is refused</source>
        <translation>Tarjeta rechazada</translation>
    </message>
    <message>
        <source>Pay only half</source>
        <translation>Pagar solo la mitad</translation>
    </message>
    <message>
        <source>Walk away</source>
        <translation>Irse sin pagar</translation>
    </message>
    <message>
        <source>No order to pay</source>
        <translation>Nada por pagar</translation>
    </message>
    <message>
        <source>The phone shows the amount.</source>
        <translation>El teléfono muestra el importe.</translation>
    </message>
    <message>
        <source>The phone says: paid.</source>
        <translation>El teléfono dice: pagado.</translation>
    </message>
    <message>
        <source>The phone says: refused. The code is still good.</source>
        <translation>El teléfono dice: rechazado. El código sigue sirviendo.</translation>
    </message>
    <message>
        <source>The phone paid half.</source>
        <translation>El teléfono pagó la mitad.</translation>
    </message>
    <message>
        <source>The buyer walked away.</source>
        <translation>El cliente se fue.</translation>
    </message>
    <message>
        <source>The phone says: nothing to pay here.</source>
        <translation>El teléfono dice: aquí no hay nada por pagar.</translation>
    </message>
    <message>
        <source>The demo cannot use “%1”.</source>
        <translation>La demo no puede usar «%1».</translation>
    </message>
    <message>
        <source>Give it a folder of its own: mostrador --demo --data-dir FOLDER</source>
        <translation>Dale una carpeta propia: mostrador --demo --data-dir CARPETA</translation>
    </message>
    <message>
        <source>One sale of the demo, without a screen:</source>
        <translation>Una venta de la demo, sin pantalla:</translation>
    </message>
    <message>
        <source>The tour did not come to its end.</source>
        <translation>El recorrido no llegó al final.</translation>
    </message>
    <message>
        <source>The buyer scans and pays …</source>
        <translation>El cliente escanea y paga …</translation>
    </message>
    <message>
        <source>Pictures of both windows: %1</source>
        <translation>Imágenes de las dos ventanas: %1</translation>
    </message>
    <message>
        <source>With a screen, app/run opens the till itself.</source>
        <translation>Con una pantalla, app/run abre la caja.</translation>
    </message>
    <message>
        <source>The manager&apos;s PIN: %1</source>
        <translation>PIN de la persona encargada: %1</translation>
    </message>
</context>
<context>
    <name>drawer</name>
    <message>
        <source>Cash in</source>
        <translation>Entrada de efectivo</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Salida de efectivo</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Abrir el cajón sin venta</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Corte X (parcial)</translation>
    </message>
    <message>
        <source>Close of the drawer (Z)</source>
        <translation>Corte Z</translation>
    </message>
    <message>
        <source>Read the last close</source>
        <translation>Ver el último corte</translation>
    </message>
    <message>
        <source>Drawer · shift %1</source>
        <translation>Cajón · turno %1</translation>
    </message>
    <message>
        <source>The drawer is closed</source>
        <translation>La caja está cerrada</translation>
    </message>
    <message>
        <source>With how much does it open? Type the float, then Enter.</source>
        <translation>¿Con cuánto abre? Escribe el fondo y después Enter.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Fondo de caja</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Another reason: type it</source>
        <translation>Otro motivo: escríbelo</translation>
    </message>
    <message>
        <source>How much is in the drawer? One sum, or pieces × value: 12*1000 3*500 40</source>
        <translation>¿Cuánto hay en el cajón? Un total, o piezas × valor: 12*1000 3*500 40</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>How much is taken out? The rest stays as the next float. Enter closes.</source>
        <translation>¿Cuánto se retira? El resto queda como próximo fondo. Enter cierra.</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>Cambio del banco</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>To the safe or the bank</source>
        <translation>A la caja fuerte o al banco</translation>
    </message>
    <message>
        <source>Paid to a supplier</source>
        <translation>Pago a un proveedor</translation>
    </message>
    <message>
        <source>How much? Type the amount, then Enter.</source>
        <translation>¿Cuánto? Escribe el importe y después Enter.</translation>
    </message>
    <message>
        <source>Type the reason, then Enter.</source>
        <translation>Escribe el motivo y después Enter.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Se retira</translation>
    </message>
    <message>
        <source>The drawer is open: shift %1, float %2.</source>
        <translation>La caja está abierta: turno %1, fondo %2.</translation>
    </message>
    <message>
        <source>%1: %2 recorded.</source>
        <translation>%1: %2, registrado.</translation>
    </message>
    <message>
        <source>The drawer was opened without a sale: recorded.</source>
        <translation>El cajón se abrió sin venta: quedó registrado.</translation>
    </message>
    <message>
        <source>Nothing has been closed by reading.</source>
        <translation>Es solo un informe: la caja sigue abierta.</translation>
    </message>
    <message>
        <source>The drawer is closed: shift %1. %2</source>
        <translation>La caja está cerrada: turno %1. %2</translation>
    </message>
    <message>
        <source>QR confirmed by hand</source>
        <translation>QR confirmado a mano</translation>
    </message>
    <message>
        <source>QR waiting</source>
        <translation>QR esperando</translation>
    </message>
    <message>
        <source>QR unconfirmed</source>
        <translation>QR sin confirmar</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Refund on its way</source>
        <translation>Devolución en curso</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Jornada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Autorizó</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Sales: %1</source>
        <translation>Ventas: %1</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, refunded</source>
        <translation>%1, devuelto</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>Late payments that a manager attached</source>
        <translation>Pagos tardíos asignados</translation>
    </message>
    <message>
        <source>Cancelled sales</source>
        <translation>Ventas canceladas</translation>
    </message>
    <message>
        <source>Lines removed</source>
        <translation>Partidas quitadas</translation>
    </message>
    <message>
        <source>Receipts printed again</source>
        <translation>Tickets reimpresos</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Aperturas del cajón sin venta</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>Efectivo en el cajón</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>Ventas en efectivo</translation>
    </message>
    <message>
        <source>Refunds in cash</source>
        <translation>Devoluciones en efectivo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Stays as the next float</source>
        <translation>Queda como próximo fondo</translation>
    </message>
    <message>
        <source>The drawer has not been opened.</source>
        <translation>La caja no está abierta.</translation>
    </message>
    <message>
        <source>Open it with its float: Ctrl+B.</source>
        <translation>Ábrela con su fondo: Ctrl+B.</translation>
    </message>
    <message>
        <source>The drawer is open already.</source>
        <translation>La caja ya está abierta.</translation>
    </message>
    <message>
        <source>That amount is not possible here.</source>
        <translation>Ese importe aquí no es posible.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>Escribe otro.</translation>
    </message>
    <message>
        <source>Cash in and out needs a reason.</source>
        <translation>El movimiento de efectivo necesita un motivo.</translation>
    </message>
    <message>
        <source>Too much cash in and out for one session.</source>
        <translation>Demasiados movimientos de efectivo en un turno.</translation>
    </message>
    <message>
        <source>Close the drawer and open it again.</source>
        <translation>Cierra la caja y vuelve a abrirla.</translation>
    </message>
    <message>
        <source>More would be taken out than was counted.</source>
        <translation>Se retiraría más de lo contado.</translation>
    </message>
    <message>
        <source>Type another amount.</source>
        <translation>Escribe otro importe.</translation>
    </message>
    <message>
        <source>A supervisor has to agree to this close.</source>
        <translation>Este cierre lo tiene que autorizar un supervisor.</translation>
    </message>
    <message>
        <source>Close it again.</source>
        <translation>Vuelve a cerrar.</translation>
    </message>
    <message>
        <source>%1 · shift %2</source>
        <translation>%1 · turno %2</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Sin resolver todavía</translation>
    </message>
    <message>
        <source>%1 · ticket %2</source>
        <translation>%1 · ticket %2</translation>
    </message>
    <message>
        <source>End of the journal</source>
        <translation>Fin del registro</translation>
    </message>
    <message>
        <source>The count is right.</source>
        <translation>El arqueo cuadra.</translation>
    </message>
    <message>
        <source>Surplus: %1</source>
        <translation>Sobrante: %1</translation>
    </message>
    <message>
        <source>Short by %1</source>
        <translation>Faltante: %1</translation>
    </message>
    <message>
        <source>Earlier closes</source>
        <translation>Cortes anteriores</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Imprimir una copia</translation>
    </message>
    <message>
        <source>The drawer has not been closed yet.</source>
        <translation>Todavía no hay ningún corte.</translation>
    </message>
    <message>
        <source>Which one is to be read?</source>
        <translation>¿Cuál quiere leer?</translation>
    </message>
    <message>
        <source>Other closes (page %1 of %2)</source>
        <translation>Otros cortes (página %1 de %2)</translation>
    </message>
    <message>
        <source>A copy of the close of shift %1 is being printed.</source>
        <translation>Se imprime una copia del corte del turno %1.</translation>
    </message>
</context>
<context>
    <name>gateway</name>
    <message>
        <source>Check the internet connection; cash can be taken.</source>
        <translation>Revisa la conexión a internet; se puede cobrar en efectivo.</translation>
    </message>
    <message>
        <source>The till tries again by itself; look now with F9.</source>
        <translation>La caja vuelve a intentar sola; consulta ahora con F9.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date, and whether a proxy or an antivirus opens secure connections.</source>
        <translation>Revisa la fecha de la computadora, y si un proxy o un antivirus abre las conexiones seguras.</translation>
    </message>
    <message>
        <source>Correct “base_url” in the settings.</source>
        <translation>Corrige “base_url” en la configuración.</translation>
    </message>
    <message>
        <source>Mercado Pago cannot be reached.</source>
        <translation>No se puede llegar a Mercado Pago.</translation>
    </message>
    <message>
        <source>The connection to Mercado Pago broke before the answer.</source>
        <translation>Se cortó la conexión con Mercado Pago antes de la respuesta.</translation>
    </message>
    <message>
        <source>Mercado Pago did not answer in time.</source>
        <translation>Mercado Pago no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The answer was too long to be from Mercado Pago.</source>
        <translation>La respuesta es demasiado larga para ser de Mercado Pago.</translation>
    </message>
    <message>
        <source>The answer was not from Mercado Pago.</source>
        <translation>La respuesta no es de Mercado Pago.</translation>
    </message>
    <message>
        <source>The secure connection to Mercado Pago could not be verified; nothing was sent.</source>
        <translation>No se pudo verificar la conexión segura con Mercado Pago; no se envió nada.</translation>
    </message>
    <message>
        <source>The address set for Mercado Pago may not receive the token; nothing was sent.</source>
        <translation>La dirección configurada para Mercado Pago no puede recibir la credencial; no se envió nada.</translation>
    </message>
    <message>
        <source>Another device answers in its place: check the network&apos;s login page and the proxy.</source>
        <translation>Otro equipo responde en su lugar: revisa el ingreso a la red y el proxy.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date, the proxy and the antivirus.</source>
        <translation>Revisa la fecha, el proxy y el antivirus.</translation>
    </message>
    <message>
        <source>This question moved no money.</source>
        <translation>Esta consulta no movió dinero.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Confirmed by hand</source>
        <translation>Confirmado a mano</translation>
    </message>
    <message>
        <source>Refund pending</source>
        <translation>Devolución pendiente</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Devuelta en parte</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Devolución fallida</translation>
    </message>
    <message>
        <source>It counts for no sale yet.</source>
        <translation>Todavía no cuenta para ninguna venta.</translation>
    </message>
    <message>
        <source>Operation %1: %2, of another till.</source>
        <translation>Operación %1: %2, de otra caja.</translation>
    </message>
    <message>
        <source>It does not pay this sale.</source>
        <translation>No paga esta venta.</translation>
    </message>
    <message>
        <source>Operation %1: %2, of ticket %3.</source>
        <translation>Operación %1: %2, del ticket %3.</translation>
    </message>
    <message>
        <source>Operation %1: %2, of this sale.</source>
        <translation>Operación %1: %2, de esta venta.</translation>
    </message>
    <message>
        <source>F9 asks for this sale&apos;s payment now.</source>
        <translation>F9 consulta ahora el pago de esta venta.</translation>
    </message>
    <message>
        <source>Waiting for the QR</source>
        <translation>Esperando el QR</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>sale opened</source>
        <translation>venta abierta</translation>
    </message>
    <message>
        <source>sale finished</source>
        <translation>venta terminada</translation>
    </message>
    <message>
        <source>sale cancelled</source>
        <translation>venta cancelada</translation>
    </message>
    <message>
        <source>Only partly paid</source>
        <translation>Pagado solo en parte</translation>
    </message>
    <message>
        <source>Different amount</source>
        <translation>Monto distinto</translation>
    </message>
    <message>
        <source>Different currency</source>
        <translation>Moneda distinta</translation>
    </message>
    <message>
        <source>Second payment</source>
        <translation>Segundo pago</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>Pago tardío</translation>
    </message>
    <message>
        <source>Payment of another sale</source>
        <translation>Pago de otra venta</translation>
    </message>
    <message>
        <source>At another point of sale</source>
        <translation>En otro punto de venta</translation>
    </message>
    <message>
        <source>By hand, and not found</source>
        <translation>A mano, y no encontrado</translation>
    </message>
    <message>
        <source>refund asked for</source>
        <translation>devolución pedida</translation>
    </message>
    <message>
        <source>refund pending</source>
        <translation>devolución pendiente</translation>
    </message>
    <message>
        <source>refund done</source>
        <translation>devolución hecha</translation>
    </message>
    <message>
        <source>refund failed</source>
        <translation>devolución fallida</translation>
    </message>
    <message>
        <source>receipt owed</source>
        <translation>ticket por imprimir</translation>
    </message>
    <message>
        <source>receipt being printed</source>
        <translation>ticket imprimiéndose</translation>
    </message>
    <message>
        <source>receipt printed</source>
        <translation>ticket impreso</translation>
    </message>
    <message>
        <source>receipt perhaps printed</source>
        <translation>ticket quizás impreso</translation>
    </message>
    <message>
        <source>Refunded: %1 went back.</source>
        <translation>Devuelto: volvieron %1.</translation>
    </message>
    <message>
        <source>The money moved: operation %1.</source>
        <translation>El dinero se movió: operación %1.</translation>
    </message>
    <message>
        <source>Mercado Pago rejected it.</source>
        <translation>Mercado Pago la rechazó.</translation>
    </message>
    <message>
        <source>The refund of %1 failed. %2</source>
        <translation>La devolución de %1 falló. %2</translation>
    </message>
    <message>
        <source>Try again later, or give the money back in another way.</source>
        <translation>Pruebe más tarde, o devuelva el dinero de otra manera.</translation>
    </message>
    <message>
        <source>Refund pending: %1.</source>
        <translation>Devolución pendiente: %1.</translation>
    </message>
    <message>
        <source>The till goes on asking; F6 shows its end.</source>
        <translation>La caja sigue consultando; F6 muestra cómo termina.</translation>
    </message>
    <message>
        <source>Refund recorded.</source>
        <translation>Devolución registrada.</translation>
    </message>
    <message>
        <source>Looking up operation %1 …</source>
        <translation>Buscando la operación %1 …</translation>
    </message>
    <message>
        <source>Operation %1 is of another account, or not known.</source>
        <translation>La operación %1 es de otra cuenta, o no se conoce.</translation>
    </message>
    <message>
        <source>Compare the number with the customer&apos;s phone.</source>
        <translation>Compare el número con el teléfono del cliente.</translation>
    </message>
    <message>
        <source>No answer about operation %1.</source>
        <translation>Sin respuesta sobre la operación %1.</translation>
    </message>
    <message>
        <source>Type the number again in a moment.</source>
        <translation>Escriba el número otra vez en un momento.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs by %1 from Mercado Pago&apos;s.</source>
        <translation>El reloj de esta computadora difiere en %1 del de Mercado Pago.</translation>
    </message>
    <message>
        <source>Set its date and time; over ten minutes there is no QR.</source>
        <translation>Ajuste la fecha y la hora; con más de diez minutos no hay QR.</translation>
    </message>
    <message>
        <source>Another till charges at %1 (%2).</source>
        <translation>Otra caja cobra en %1 (%2).</translation>
    </message>
    <message>
        <source>Give each till a point of sale of its own in the settings.</source>
        <translation>Dé a cada caja su propio punto de venta en la configuración.</translation>
    </message>
    <message>
        <source>The till has it on record already.</source>
        <translation>La caja ya la tiene registrada.</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>otra moneda</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Sin cargo</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Cobrado: %1</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation>%1 en efectivo</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Give back %1.</source>
        <translation>Devuelve %1.</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>There is no amount.</source>
        <translation>Falta el importe.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1” no es un importe.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than this currency.</source>
        <translation>“%1” tiene más decimales que esta moneda.</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3.</source>
        <translation>“%1” puede leerse como %2 o como %3.</translation>
    </message>
    <message>
        <source>“%1” is larger than a till can take.</source>
        <translation>“%1” es más de lo que admite una caja.</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Escribe el importe.</translation>
    </message>
    <message>
        <source>Type digits only, with the decimal separator of your country.</source>
        <translation>Escribe solo cifras, con la coma o el punto decimal de tu país.</translation>
    </message>
    <message>
        <source>Type it with fewer decimals.</source>
        <translation>Escríbelo con menos decimales.</translation>
    </message>
    <message>
        <source>Type it without thousands separators.</source>
        <translation>Escríbelo sin separador de miles.</translation>
    </message>
    <message>
        <source>Check whether a code was scanned in its place.</source>
        <translation>Revisa si se escaneó un código en su lugar.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>It cannot be withdrawn now: take another tender.</source>
        <translation>Ahora no se puede retirar: cobre con otro medio.</translation>
    </message>
    <message>
        <source>Enter withdraws that one · Esc keeps it · or take another tender.</source>
        <translation>Enter retira ese · Esc lo deja · o cobre con otro medio.</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc vuelve</translation>
    </message>
    <message>
        <source>To be settled: %1</source>
        <translation>Por resolver: %1</translation>
    </message>
    <message>
        <source>Last sales</source>
        <translation>Últimas ventas</translation>
    </message>
    <message>
        <source>Nothing has been sold yet.</source>
        <translation>Todavía no se ha vendido nada.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter evidence · F8 refund · F9 check · Ctrl+P reprint · Esc back</source>
        <translation>↑ ↓ elegir · Enter detalle · F8 devolver · F9 consultar · Ctrl+P reimprimir · Esc volver</translation>
    </message>
    <message>
        <source>QR %1</source>
        <translation>QR %1</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Autorizó</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>QR: %1</source>
        <translation>QR: %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>↑ ↓ scroll · Esc goes back</source>
        <translation>↑ ↓ desplazar · Esc vuelve</translation>
    </message>
    <message>
        <source>Refund (F8)</source>
        <translation>Devolver (F8)</translation>
    </message>
    <message>
        <source>Check the payment (F9)</source>
        <translation>Consultar el pago (F9)</translation>
    </message>
    <message>
        <source>Print the receipt again (Ctrl+P)</source>
        <translation>Reimprimir el ticket (Ctrl+P)</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>Ticket %1: %2</translation>
    </message>
    <message>
        <source>What happens with this money?</source>
        <translation>¿Qué se hace con este dinero?</translation>
    </message>
    <message>
        <source>Why? Press a digit.</source>
        <translation>¿Por qué? Pulse un dígito.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>How much goes back? Enter accepts the amount in the field.</source>
        <translation>¿Cuánto se devuelve? Enter acepta el monto del campo.</translation>
    </message>
    <message>
        <source>Keep it, with a note</source>
        <translation>Conservarlo, con una nota</translation>
    </message>
    <message>
        <source>Type the note, then Enter.</source>
        <translation>Escriba la nota y Enter.</translation>
    </message>
    <message>
        <source>The manager confirms by hand</source>
        <translation>La persona encargada confirma a mano</translation>
    </message>
    <message>
        <source>Type the operation number, or what you have seen, then Enter.</source>
        <translation>Escriba el número de operación, o lo que vio, y Enter.</translation>
    </message>
    <message>
        <source>It stays marked for ever, and the till goes on asking Mercado Pago. Esc goes back</source>
        <translation>Queda marcado para siempre, y la caja sigue consultando a Mercado Pago. Esc vuelve</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Persona encargada</translation>
    </message>
    <message>
        <source>The manager types the PIN, then Enter.</source>
        <translation>La persona encargada escribe el PIN y Enter.</translation>
    </message>
    <message>
        <source>Choose the manager&apos;s PIN</source>
        <translation>Elegir el PIN de la persona encargada</translation>
    </message>
    <message>
        <source>Type 4 to 8 digits, then Enter.</source>
        <translation>Escriba de 4 a 8 dígitos y Enter.</translation>
    </message>
    <message>
        <source>It allows refunds and other decisions about money. Esc: later, when it is first needed</source>
        <translation>Autoriza devoluciones y otras decisiones sobre dinero. Esc: más tarde, cuando haga falta</translation>
    </message>
    <message>
        <source>Type the same digits again, then Enter.</source>
        <translation>Escriba los mismos dígitos otra vez y Enter.</translation>
    </message>
    <message>
        <source>Amount that goes back</source>
        <translation>Monto que se devuelve</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Número de operación</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>↑ ↓ Enter</source>
        <translation>↑ ↓ Enter</translation>
    </message>
    <message>
        <source>Press a digit</source>
        <translation>Pulse un dígito</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Mercancía devuelta</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Monto equivocado</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>Cobrado dos veces</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Seen in the Mercado Pago app</source>
        <translation>Visto en la app de Mercado Pago</translation>
    </message>
    <message>
        <source>Seen on the customer&apos;s phone</source>
        <translation>Visto en el teléfono del cliente</translation>
    </message>
    <message>
        <source>Attach: it counts for its sale</source>
        <translation>Adjuntar: cuenta para su venta</translation>
    </message>
    <message>
        <source>Refund: it goes back</source>
        <translation>Devolver: vuelve al comprador</translation>
    </message>
    <message>
        <source>the manager</source>
        <translation>la persona encargada</translation>
    </message>
    <message>
        <source>Asking Mercado Pago about ticket %1 …</source>
        <translation>Consultando a Mercado Pago por el ticket %1 …</translation>
    </message>
    <message>
        <source>Printing the receipt of ticket %1 …</source>
        <translation>Imprimiendo el ticket %1 …</translation>
    </message>
    <message>
        <source>The manager&apos;s PIN is set.</source>
        <translation>El PIN de la persona encargada quedó guardado.</translation>
    </message>
    <message>
        <source>The PIN could not be kept.</source>
        <translation>No se pudo guardar el PIN.</translation>
    </message>
    <message>
        <source>Check the disk and the data folder&apos;s permissions.</source>
        <translation>Revise el disco y los permisos de la carpeta de datos.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un PIN tiene de 4 a 8 dígitos.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>Escriba otro.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Los dos PIN son distintos.</translation>
    </message>
    <message>
        <source>Type it twice again.</source>
        <translation>Escríbalo dos veces otra vez.</translation>
    </message>
    <message>
        <source>That is not the manager&apos;s PIN.</source>
        <translation>Ese no es el PIN de la persona encargada.</translation>
    </message>
    <message>
        <source>Type it again, or leave with Esc.</source>
        <translation>Escríbalo otra vez, o salga con Esc.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Demasiados PIN equivocados.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Pruebe de nuevo en %1.</translation>
    </message>
    <message>
        <source>Fill the screen, or leave the full screen</source>
        <translation>Pasar a pantalla completa o salir de ella</translation>
    </message>
    <message>
        <source>Add and edit products, change prices, read a file</source>
        <translation>Agregar y editar productos, cambiar precios, importar un archivo</translation>
    </message>
    <message>
        <source>%1 · gone back</source>
        <translation>%1 · devuelta</translation>
    </message>
    <message>
        <source>%1 · decided</source>
        <translation>%1 · ya decidida</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Precio nuevo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Partida</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
</context>
<context>
    <name>payment</name>
    <message>
        <source>No money moved.</source>
        <translation>No se movió dinero.</translation>
    </message>
    <message>
        <source>It is not known yet whether money moved.</source>
        <translation>Todavía no se sabe si se movió dinero.</translation>
    </message>
    <message>
        <source>Take no other payment for this sale yet. F9 asks again.</source>
        <translation>No cobres esta venta de otra forma todavía. F9 consulta de nuevo.</translation>
    </message>
    <message>
        <source>Mercado Pago cannot be reached.</source>
        <translation>No se puede llegar a Mercado Pago.</translation>
    </message>
    <message>
        <source>Preparing the QR.</source>
        <translation>Preparando el QR.</translation>
    </message>
    <message>
        <source>Mercado Pago did not say whether the order was created.</source>
        <translation>Mercado Pago no dijo si la orden se creó.</translation>
    </message>
    <message>
        <source>The till is finding out by itself. Do not charge again.</source>
        <translation>La caja lo está averiguando sola. No vuelvas a cobrar.</translation>
    </message>
    <message>
        <source>Only %1 has been paid so far.</source>
        <translation>Hasta ahora se pagó solo %1.</translation>
    </message>
    <message>
        <source>Part of the money moved.</source>
        <translation>Se movió una parte del dinero.</translation>
    </message>
    <message>
        <source>The customer can pay the rest with the same QR.</source>
        <translation>El cliente puede pagar el resto con el mismo QR.</translation>
    </message>
    <message>
        <source>A payment was rejected.</source>
        <translation>Se rechazó un pago.</translation>
    </message>
    <message>
        <source>The same QR is still good: try another card or wallet.</source>
        <translation>El mismo QR sigue sirviendo: que pruebe otra tarjeta o billetera.</translation>
    </message>
    <message>
        <source>Waiting for the payment.</source>
        <translation>Esperando el pago.</translation>
    </message>
    <message>
        <source>The customer is paying at this moment.</source>
        <translation>El cliente está pagando en este momento.</translation>
    </message>
    <message>
        <source>Wait: the till goes on by itself.</source>
        <translation>Espera: la caja sigue sola.</translation>
    </message>
    <message>
        <source>Withdrawing the QR and looking once more.</source>
        <translation>Retirando el QR y consultando una vez más.</translation>
    </message>
    <message>
        <source>Charge again or take another tender.</source>
        <translation>Vuelve a cobrar o usa otra forma de pago.</translation>
    </message>
    <message>
        <source>Not paid: the QR was withdrawn.</source>
        <translation>No se pagó: el QR se retiró.</translation>
    </message>
    <message>
        <source>Not paid: the QR expired.</source>
        <translation>No se pagó: el código venció.</translation>
    </message>
    <message>
        <source>The order could not be created.</source>
        <translation>No se pudo crear la orden.</translation>
    </message>
    <message>
        <source>Money moved: operation %1.</source>
        <translation>Se movió dinero: operación %1.</translation>
    </message>
    <message>
        <source>Only a part was paid before the QR ended.</source>
        <translation>Se pagó solo una parte antes de que terminara el QR.</translation>
    </message>
    <message>
        <source>The amount paid is not the amount of the sale.</source>
        <translation>Lo pagado no es el importe de la venta.</translation>
    </message>
    <message>
        <source>The payment came in another currency.</source>
        <translation>El pago llegó en otra moneda.</translation>
    </message>
    <message>
        <source>The sale was paid more than once.</source>
        <translation>La venta se pagó más de una vez.</translation>
    </message>
    <message>
        <source>A payment came after the QR had ended.</source>
        <translation>Llegó un pago tardío.</translation>
    </message>
    <message>
        <source>Mercado Pago refuses the access token (%1).</source>
        <translation>Mercado Pago rechaza la credencial (%1).</translation>
    </message>
    <message>
        <source>A manager sets a valid one (products, “Mercado Pago”); cash can be taken.</source>
        <translation>La gerencia pone una credencial válida (productos, «Mercado Pago»); se puede cobrar en efectivo.</translation>
    </message>
    <message>
        <source>Mercado Pago does not know the point of sale “%1” (%2).</source>
        <translation>Mercado Pago no conoce la caja “%1” (%2).</translation>
    </message>
    <message>
        <source>A manager has to correct “external_pos_id” in the settings; cash can be taken.</source>
        <translation>La gerencia tiene que corregir “external_pos_id” en la configuración; se puede cobrar en efectivo.</translation>
    </message>
    <message>
        <source>Mercado Pago does not take this amount (%1).</source>
        <translation>Mercado Pago no acepta este importe (%1).</translation>
    </message>
    <message>
        <source>Take another tender, or charge an amount within the country&apos;s limits.</source>
        <translation>Usa otra forma de pago, o cobra un importe dentro de los límites del país.</translation>
    </message>
    <message>
        <source>Mercado Pago refused the request (%1).</source>
        <translation>Mercado Pago rechazó la solicitud (%1).</translation>
    </message>
    <message>
        <source>Take another tender and tell whoever looks after the till this code.</source>
        <translation>Usa otra forma de pago y pasa este código a quien cuida la caja.</translation>
    </message>
    <message>
        <source>A payment was seen and is being confirmed.</source>
        <translation>Se vio un pago y se está confirmando.</translation>
    </message>
    <message>
        <source>Paid: Mercado Pago confirmed %1.</source>
        <translation>Pagado: Mercado Pago confirmó %1.</translation>
    </message>
    <message>
        <source>The money moved: operation %1.</source>
        <translation>El dinero se movió: operación %1.</translation>
    </message>
    <message>
        <source>being created</source>
        <translation>creándose</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>being withdrawn</source>
        <translation>retirándose</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>no pagado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>to be settled</source>
        <translation>por resolver</translation>
    </message>
    <message>
        <source>This QR cannot be taken back: it can be paid until it expires.</source>
        <translation>Este QR no se puede retirar: se puede pagar hasta que venza.</translation>
    </message>
    <message>
        <source>Serve the next customer with F10, or wait for the end.</source>
        <translation>Atienda al siguiente con F10, o espere el final.</translation>
    </message>
    <message>
        <source>Mercado Pago sent a QR that no phone can read; it was withdrawn.</source>
        <translation>Mercado Pago envió un QR que ningún teléfono puede leer; se retiró.</translation>
    </message>
    <message>
        <source>Another sale has already been paid with this payment.</source>
        <translation>Con este pago ya se pagó otra venta.</translation>
    </message>
    <message>
        <source>The payment was made at another point of sale.</source>
        <translation>El pago se hizo en otro punto de venta.</translation>
    </message>
    <message>
        <source>Confirmed by hand, and Mercado Pago knows of no payment.</source>
        <translation>Confirmado a mano, y Mercado Pago no conoce ningún pago.</translation>
    </message>
    <message>
        <source>Settled: it counts for the sale.</source>
        <translation>Resuelto: cuenta para la venta.</translation>
    </message>
    <message>
        <source>Settled: it goes back to the buyer.</source>
        <translation>Resuelto: vuelve al comprador.</translation>
    </message>
    <message>
        <source>Settled: it is kept, with a note.</source>
        <translation>Resuelto: se conserva, con una nota.</translation>
    </message>
    <message>
        <source>As far as Mercado Pago knows, no money moved.</source>
        <translation>Según Mercado Pago, no se movió dinero.</translation>
    </message>
    <message>
        <source>A manager has to settle it (F6).</source>
        <translation>Lo tiene que resolver la persona encargada (F6).</translation>
    </message>
    <message>
        <source>Confirmed by hand, and Mercado Pago says the same.</source>
        <translation>Confirmado a mano, y Mercado Pago dice lo mismo.</translation>
    </message>
    <message>
        <source>Confirmed by hand by %1.</source>
        <translation>Confirmado a mano por %1.</translation>
    </message>
    <message>
        <source>The till goes on asking Mercado Pago.</source>
        <translation>La caja sigue consultando a Mercado Pago.</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <translation>confirmado a mano</translation>
    </message>
    <message>
        <source>The money has gone back to the buyer already: operation %1.</source>
        <translation>El dinero ya regresó al comprador: operación %1.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>More than %1: somebody has to allow it.</source>
        <translation>Más de %1: alguien lo tiene que autorizar.</translation>
    </message>
    <message>
        <source>Somebody has to allow this</source>
        <translation>Alguien lo tiene que autorizar</translation>
    </message>
    <message>
        <source>A supervisor or manager types the PIN, then Enter.</source>
        <translation>El supervisor o el gerente escribe su PIN y después Enter.</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>La caja está bloqueada</translation>
    </message>
    <message>
        <source>Type your PIN, then Enter.</source>
        <translation>Escribe tu PIN y después Enter.</translation>
    </message>
    <message>
        <source>Everything is as it was left.</source>
        <translation>Todo está como quedó.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Somebody else has that PIN.</source>
        <translation>Ese PIN ya lo tiene otra persona.</translation>
    </message>
    <message>
        <source>That is nobody&apos;s PIN here.</source>
        <translation>Ese PIN no es de nadie aquí.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot allow this.</source>
        <translation>%1 no puede autorizar esto.</translation>
    </message>
    <message>
        <source>Ask a supervisor or manager, or leave with Esc.</source>
        <translation>Llama a un supervisor o gerente, o sal con Esc.</translation>
    </message>
    <message>
        <source>The QR on this screen stays until it is paid or ends.</source>
        <translation>El QR de esta pantalla se queda hasta que se pague o termine.</translation>
    </message>
    <message>
        <source>The till is not locked while a QR waits.</source>
        <translation>La caja no se bloquea mientras un QR espera.</translation>
    </message>
    <message>
        <source>Withdraw it, or wait until it is paid or ends.</source>
        <translation>Retíralo, o espera a que se pague o venza.</translation>
    </message>
    <message>
        <source>%1 · no longer here</source>
        <translation>%1 · ya no está</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>From then on everybody logs in with a PIN of their own</source>
        <translation>Desde entonces cada quien entra con su PIN</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc back</source>
        <translation>↑ ↓ elegir · Enter abre · Esc regresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>What changes? Press a digit.</source>
        <translation>¿Qué cambia? Pulse un dígito.</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>Un PIN nuevo</translation>
    </message>
    <message>
        <source>Leaves: no log-in any more</source>
        <translation>Se va: ya no entra</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Regresa</translation>
    </message>
    <message>
        <source>In which role? Press a digit.</source>
        <translation>¿Con qué rol? Pulse un dígito.</translation>
    </message>
    <message>
        <source>sells, opens and closes the drawer</source>
        <translation>vende, abre y cierra la caja</translation>
    </message>
    <message>
        <source>also refunds, cancels, own prices, cash in and out</source>
        <translation>además devoluciones, cancelaciones, otros precios, efectivo que entra y sale</translation>
    </message>
    <message>
        <source>also conflicts, by hand, products, people, settings</source>
        <translation>además conflictos, confirmar a mano, productos, personas, ajustes</translation>
    </message>
    <message>
        <source>%1 chooses a PIN: 4 to 8 digits, then Enter.</source>
        <translation>%1 elige un PIN: 4 a 8 dígitos y después Enter.</translation>
    </message>
    <message>
        <source>Type the name, then Enter.</source>
        <translation>Escribe el nombre y después Enter.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cajero/a</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor/a</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>Type it, then Enter.</source>
        <translation>Escríbelo y después Enter.</translation>
    </message>
    <message>
        <source>Somebody here has that name already.</source>
        <translation>Ya hay alguien con ese nombre.</translation>
    </message>
    <message>
        <source>Add a surname or a letter.</source>
        <translation>Agrégale un apellido o una letra.</translation>
    </message>
    <message>
        <source>There is no room for more people.</source>
        <translation>No hay lugar para más personas.</translation>
    </message>
    <message>
        <source>That person is not here any more.</source>
        <translation>Esa persona ya no está.</translation>
    </message>
    <message>
        <source>The last manager stays: nobody else could let people in.</source>
        <translation>El último gerente queda: nadie más podría dar acceso.</translation>
    </message>
    <message>
        <source>Make somebody else a manager first.</source>
        <translation>Primero haz gerente a otra persona.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>No printer is set up.</source>
        <translation>No hay ninguna impresora configurada.</translation>
    </message>
    <message>
        <source>The printer at %1 does not answer.</source>
        <translation>La impresora en %1 no responde.</translation>
    </message>
    <message>
        <source>There is no printer at %1.</source>
        <translation>No hay ninguna impresora en %1.</translation>
    </message>
    <message>
        <source>This user may not write to %1.</source>
        <translation>Este usuario no tiene permiso para escribir en %1.</translation>
    </message>
    <message>
        <source>The system has no print queue “%1”.</source>
        <translation>El sistema no tiene la cola de impresión “%1”.</translation>
    </message>
    <message>
        <source>The print queue “%1” is paused.</source>
        <translation>La cola de impresión “%1” está en pausa.</translation>
    </message>
    <message>
        <source>The system&apos;s print service does not answer.</source>
        <translation>El servicio de impresión del sistema no responde.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>El disco está lleno: no se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Choose one in the set-up, under “printer”.</source>
        <translation>Elige una en la configuración, en “impresora”.</translation>
    </message>
    <message>
        <source>Check that it is on, its cable and its address.</source>
        <translation>Revisa que esté encendida, el cable y la dirección.</translation>
    </message>
    <message>
        <source>Check that it is on and plugged in, and its path in the set-up.</source>
        <translation>Revisa que esté encendida y conectada, y su ruta en la configuración.</translation>
    </message>
    <message>
        <source>Run %1, then log out and in again.</source>
        <translation>Ejecuta %1, cierra la sesión y vuelve a entrar.</translation>
    </message>
    <message>
        <source>Run %1 to see the queues, and write its name in the set-up.</source>
        <translation>Ejecuta %1 para ver las colas y escribe el nombre en la configuración.</translation>
    </message>
    <message>
        <source>Run %1.</source>
        <translation>Ejecuta %1.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libera espacio.</translation>
    </message>
    <message>
        <source>Look at the paper; if it is not complete, reprint with Ctrl+P.</source>
        <translation>Mira el papel; si no está completo, reimprime con Ctrl+P.</translation>
    </message>
    <message>
        <source>The receipt was printed.</source>
        <translation>El ticket se imprimió.</translation>
    </message>
    <message>
        <source>The receipt was not printed.</source>
        <translation>El ticket no se imprimió.</translation>
    </message>
    <message>
        <source>The receipt may be printed in part.</source>
        <translation>Puede que el ticket se haya impreso en parte.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>La impresora está sin papel.</translation>
    </message>
    <message>
        <source>The printer's cover is open.</source>
        <translation>La tapa de la impresora está abierta.</translation>
    </message>
    <message>
        <source>The printer at %1 is not ready.</source>
        <translation>La impresora de %1 no está lista.</translation>
    </message>
    <message>
        <source>The printer works again. Receipts still owed: %1.</source>
        <translation>La impresora volvió a funcionar. Tickets pendientes: %1.</translation>
    </message>
    <message>
        <source>F6 shows them; Ctrl+P prints the chosen one.</source>
        <translation>F6 los muestra; Ctrl+P imprime el elegido.</translation>
    </message>
    <message>
        <source>Print the receipt?</source>
        <translation>¿Imprimir el ticket?</translation>
    </message>
    <message>
        <source>Ctrl+P prints it; without it, go on.</source>
        <translation>Ctrl+P lo imprime; si no, continúa.</translation>
    </message>
    <message>
        <source>Then reprint with Ctrl+P.</source>
        <translation>Después reimprime con Ctrl+P.</translation>
    </message>
    <message>
        <source>The test slip was sent to %1.</source>
        <translation>El ticket de prueba se envió a %1.</translation>
    </message>
    <message>
        <source>The test slip may be printed in part.</source>
        <translation>El ticket de prueba puede haber salido incompleto.</translation>
    </message>
    <message>
        <source>Set “columns” to the longest ruler in one row, “codepage” to the row whose letters are right, and “qr” to the code that came out.</source>
        <translation>Pon en “columns” la regla más larga que cabe en un renglón, en “codepage” la fila con las letras bien, y en “qr” el código que salió.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Pon un rollo nuevo.</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Ciérrala.</translation>
    </message>
    <message>
        <source>Look for a red light or jammed paper; switch it off and on.</source>
        <translation>Revisa si hay luz roja o papel atorado; apágala y enciéndela.</translation>
    </message>
    <message>
        <source>The sale is recorded.</source>
        <translation>La venta está registrada.</translation>
    </message>
    <message>
        <source>The connection to the printer at %1 broke while printing.</source>
        <translation>Se cortó la conexión con la impresora en %1 al imprimir.</translation>
    </message>
</context>
<context>
    <name>products</name>
    <message>
        <source>to complete</source>
        <translation>por completar</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>fuera de venta</translation>
    </message>
    <message>
        <source>button %1</source>
        <translation>botón %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>Products: %1</source>
        <translation>Productos: %1</translation>
    </message>
    <message>
        <source>There is no product here yet. F6 reads a file, F3 begins one.</source>
        <translation>Aquí todavía no hay productos. F6 importa un archivo, F3 empieza uno.</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>No hay nada con ese nombre.</translation>
    </message>
    <message>
        <source>All products of this list get the new price.</source>
        <translation>Todos los productos de esta lista toman el precio nuevo.</translation>
    </message>
    <message>
        <source>Type to filter · ↑ ↓ choose · Enter edits · a scan opens its product</source>
        <translation>Escriba para filtrar · ↑ ↓ eligen · Enter edita · el lector abre el producto</translation>
    </message>
    <message>
        <source>Codes, with a space between</source>
        <translation>Códigos, separados por espacios</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Tax, %</source>
        <translation>Impuesto, %</translation>
    </message>
    <message>
        <source>Unit (kg, l; empty: piece)</source>
        <translation>Unidad (kg, l; vacío: por pieza)</translation>
    </message>
    <message>
        <source>The tax comes on top of the price</source>
        <translation>El impuesto se suma al precio</translation>
    </message>
    <message>
        <source>It is sold</source>
        <translation>Está a la venta</translation>
    </message>
    <message>
        <source>Selling goes on meanwhile.</source>
        <translation>Mientras tanto se sigue vendiendo.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Read them in? Enter reads, Esc does not.</source>
        <translation>¿Los importamos? Enter importa, Esc no.</translation>
    </message>
    <message>
        <source>Keep · Enter</source>
        <translation>Guardar · Enter</translation>
    </message>
    <message>
        <source>Change the prices · Enter</source>
        <translation>Cambiar los precios · Enter</translation>
    </message>
    <message>
        <source>Read in · Enter</source>
        <translation>Importar · Enter</translation>
    </message>
    <message>
        <source>Stop · Esc</source>
        <translation>Detener · Esc</translation>
    </message>
    <message>
        <source>Back · Esc</source>
        <translation>Volver · Esc</translation>
    </message>
    <message>
        <source>Edit · Enter</source>
        <translation>Editar · Enter</translation>
    </message>
    <message>
        <source>New product · F3</source>
        <translation>Producto nuevo · F3</translation>
    </message>
    <message>
        <source>Sell it again · F8</source>
        <translation>Volver a vender · F8</translation>
    </message>
    <message>
        <source>Put away · F8</source>
        <translation>Sacar de la venta · F8</translation>
    </message>
    <message>
        <source>No big button · F9</source>
        <translation>Quitar botón grande · F9</translation>
    </message>
    <message>
        <source>Big button · F9</source>
        <translation>Botón grande · F9</translation>
    </message>
    <message>
        <source>Button earlier · Alt+↑</source>
        <translation>Botón antes · Alt+↑</translation>
    </message>
    <message>
        <source>Button later · Alt+↓</source>
        <translation>Botón después · Alt+↓</translation>
    </message>
    <message>
        <source>Change prices · F7</source>
        <translation>Cambiar precios · F7</translation>
    </message>
    <message>
        <source>Old prices back · Ctrl+Z</source>
        <translation>Volver a los precios de antes · Ctrl+Z</translation>
    </message>
    <message>
        <source>Read a file · F6</source>
        <translation>Importar un archivo · F6</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Producto nuevo</translation>
    </message>
    <message>
        <source>Edit a product</source>
        <translation>Editar un producto</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>Cambiar precios</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Filter by name or category</source>
        <translation>Filtrar por nombre o categoría</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>A la venta</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fuera de venta</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Por completar</translation>
    </message>
    <message>
        <source>Percent more (-5: less)</source>
        <translation>Porcentaje de aumento (-5: baja)</translation>
    </message>
    <message>
        <source>Round to (empty: exact)</source>
        <translation>Redondear a (vacío: exacto)</translation>
    </message>
    <message>
        <source>Nothing has changed yet: mend it and press Enter.</source>
        <translation>Aún no ha cambiado nada: corríjalo y presione Enter.</translation>
    </message>
    <message>
        <source>Type how many percent: 12,5 or -5.</source>
        <translation>Escriba el porcentaje: 12,5 o -5.</translation>
    </message>
    <message>
        <source>There is no room for another big button.</source>
        <translation>No hay lugar para otro botón grande.</translation>
    </message>
    <message>
        <source>Take one away first.</source>
        <translation>Quite uno primero.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>New prices: %1 products.</source>
        <translation>Precios nuevos: %1 productos.</translation>
    </message>
    <message>
        <source>Ctrl+Z gives the old ones back.</source>
        <translation>Ctrl+Z vuelve a los de antes.</translation>
    </message>
    <message>
        <source>The old prices are back: %1 products.</source>
        <translation>Volvieron los precios de antes: %1 productos.</translation>
    </message>
    <message>
        <source>The big buttons of this till are arranged.</source>
        <translation>Los botones grandes de esta caja están ordenados.</translation>
    </message>
    <message>
        <source>Settings · F10</source>
        <translation>Configuración · F10</translation>
    </message>
    <message>
        <source>Mercado Pago · F11</source>
        <translation>Mercado Pago · F11</translation>
    </message>
    <message>
        <source>Photo · F4</source>
        <translation>Foto · F4</translation>
    </message>
    <message>
        <source>Choose a file · Enter</source>
        <translation>Elegir un archivo · Enter</translation>
    </message>
    <message>
        <source>No photo · F8</source>
        <translation>Sin foto · F8</translation>
    </message>
    <message>
        <source>Give old prices back</source>
        <translation>Volver a los precios anteriores</translation>
    </message>
    <message>
        <source>Photo of a product</source>
        <translation>Foto de un producto</translation>
    </message>
    <message>
        <source>Give them back · Enter</source>
        <translation>Volver a los anteriores · Enter</translation>
    </message>
    <message>
        <source>The last change of prices</source>
        <translation>El último cambio de precios</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation>Quedan como están</translation>
    </message>
    <message>
        <source>Their price has been changed by something else since: %1</source>
        <translation>Desde entonces otra cosa cambió su precio: %1</translation>
    </message>
    <message>
        <source>Give the old prices back? Enter gives, Esc does not.</source>
        <translation>¿Volver a los precios anteriores? Enter vuelve, Esc no.</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Todavía sin foto</translation>
    </message>
    <message>
        <source>For the screens of this till. The file is not needed afterwards.</source>
        <translation>Para las pantallas de esta caja. Después el archivo ya no hace falta.</translation>
    </message>
    <message>
        <source>%1 stay as they are: their price has been changed since.</source>
        <translation>%1 quedan como están: su precio cambió desde entonces.</translation>
    </message>
    <message>
        <source>The photo is kept.</source>
        <translation>La foto quedó guardada.</translation>
    </message>
    <message>
        <source>The product has no photo now.</source>
        <translation>El producto ya no tiene foto.</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>QR Mercado Pago</source>
        <translation>QR Mercado Pago</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>QR payment</source>
        <translation>Pago con QR</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Número de operación</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>COPIA %1</translation>
    </message>
    <message>
        <source>Not valid as an invoice</source>
        <translation>COMPROBANTE DE PAGO – NO ES COMPROBANTE FISCAL NI TRIBUTARIO</translation>
    </message>
    <message>
        <source>Thank you for your purchase!</source>
        <translation>¡Gracias por su compra!</translation>
    </message>
    <message>
        <source>Printer test</source>
        <translation>Prueba de impresora</translation>
    </message>
    <message>
        <source>Width: the longest ruler in one row</source>
        <translation>Ancho: la regla más larga en un renglón</translation>
    </message>
    <message>
        <source>Letters: which row is right?</source>
        <translation>Letras: ¿qué fila está bien?</translation>
    </message>
    <message>
        <source>Code drawn by the printer (native)</source>
        <translation>Código dibujado por la impresora (native)</translation>
    </message>
    <message>
        <source>Code sent as a picture (raster)</source>
        <translation>Código enviado como imagen (raster)</translation>
    </message>
    <message>
        <source>Confirmed by hand by a manager</source>
        <translation>Confirmado a mano por la persona encargada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>net</source>
        <translation>neto</translation>
    </message>
    <message>
        <source>Cashier:</source>
        <translation>Cajero/a:</translation>
    </message>
</context>
<context>
    <name>renewal</name>
    <message>
        <source>Mercado Pago</source>
        <translation>Mercado Pago</translation>
    </message>
    <message>
        <source>A new access token</source>
        <translation>Un access token nuevo</translation>
    </message>
    <message>
        <source>The new access token is kept</source>
        <translation>El access token nuevo quedó guardado</translation>
    </message>
    <message>
        <source>What is to be changed?</source>
        <translation>¿Qué quiere cambiar?</translation>
    </message>
    <message>
        <source>Copy the current one of the same account from Mercado Pago&apos;s developer panel. It is tried before it takes the old one&apos;s place. Payments that are open stay as they are and are looked at again with it.</source>
        <translation>Copie el actual de la misma cuenta del panel de desarrolladores de Mercado Pago. Se prueba antes de reemplazar al anterior. Los pagos abiertos quedan como están y se consultan de nuevo con él.</translation>
    </message>
    <message>
        <source>It is used from now on; open payments are being looked at with it.</source>
        <translation>Se usa desde ahora; los pagos abiertos se están consultando con él.</translation>
    </message>
    <message>
        <source>The old one has expired, was renewed or withdrawn: same account.</source>
        <translation>El anterior venció, se renovó o se anuló: la misma cuenta.</translation>
    </message>
    <message>
        <source>Set the till up again</source>
        <translation>Configurar la caja de nuevo</translation>
    </message>
    <message>
        <source>Store, point of sale, model, printer: the guide, step by step. The till closes for it; its sales stay.</source>
        <translation>Sucursal, punto de venta, modelo, impresora: la guía, paso a paso. La caja se cierra mientras tanto; sus ventas quedan.</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Volver a la caja</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>That token is of another account than this till&apos;s.</source>
        <translation>Ese token es de otra cuenta que la de esta caja.</translation>
    </message>
    <message>
        <source>That token is of a test account, and not of this till&apos;s.</source>
        <translation>Ese token es de una cuenta de prueba, no de la de esta caja.</translation>
    </message>
    <message>
        <source>A QR is waiting to be paid.</source>
        <translation>Hay un QR esperando el pago.</translation>
    </message>
    <message>
        <source>Copy the token of the till&apos;s account. To charge for another account, set the till up again.</source>
        <translation>Copie el token de la cuenta de la caja. Para cobrar con otra cuenta, configure la caja de nuevo.</translation>
    </message>
    <message>
        <source>Test and real accounts do not mix: test buyers cannot pay a real till, nor real ones a test till. Set the till up again to change over.</source>
        <translation>Las cuentas de prueba y las reales no se mezclan: un comprador de prueba no puede pagar una caja real, ni uno real una de prueba. Para cambiar, configure la caja de nuevo.</translation>
    </message>
    <message>
        <source>Let it be paid or withdraw it, then set the till up again.</source>
        <translation>Espere a que se pague o retírelo, y después configure la caja.</translation>
    </message>
    <message>
        <source>The new access token works: QR payments are possible.</source>
        <translation>El access token nuevo funciona: se puede cobrar con QR.</translation>
    </message>
    <message>
        <source>Mercado Pago refuses the access token: it has expired, was renewed or withdrawn.</source>
        <translation>Mercado Pago rechaza el access token: venció, se renovó o se anuló.</translation>
    </message>
    <message>
        <source>Open payments stay as they are; cash can be taken.</source>
        <translation>Los pagos abiertos quedan como están; se puede cobrar en efectivo.</translation>
    </message>
    <message>
        <source>A manager sets a new one: products, “Mercado Pago”.</source>
        <translation>Un encargado pone uno nuevo: productos, «Mercado Pago».</translation>
    </message>
</context>
<context>
    <name>sale</name>
    <message>
        <source>This sale is already closed.</source>
        <translation>Esta venta ya está cerrada.</translation>
    </message>
    <message>
        <source>A QR of this sale may still be paid.</source>
        <translation>Todavía se puede pagar un QR de esta venta.</translation>
    </message>
    <message>
        <source>No line is selected.</source>
        <translation>No hay ninguna partida seleccionada.</translation>
    </message>
    <message>
        <source>The sale has as many lines as fit.</source>
        <translation>La venta no admite más partidas.</translation>
    </message>
    <message>
        <source>That quantity is not possible.</source>
        <translation>Esa cantidad no es posible.</translation>
    </message>
    <message>
        <source>That amount is not possible.</source>
        <translation>Ese importe no es posible.</translation>
    </message>
    <message>
        <source>A line has no price yet.</source>
        <translation>Hay una partida sin precio.</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>No queda nada por pagar.</translation>
    </message>
    <message>
        <source>The money received is less than the amount.</source>
        <translation>La cantidad recibida es menor que el importe.</translation>
    </message>
    <message>
        <source>The sale is empty.</source>
        <translation>La venta está vacía.</translation>
    </message>
    <message>
        <source>Start the next one.</source>
        <translation>Empieza la siguiente.</translation>
    </message>
    <message>
        <source>Wait for it, or withdraw it with Esc.</source>
        <translation>Espéralo o retíralo con Esc.</translation>
    </message>
    <message>
        <source>Select a line with the arrow keys.</source>
        <translation>Selecciona una partida con las flechas.</translation>
    </message>
    <message>
        <source>Charge it and go on in a second sale.</source>
        <translation>Cóbrala y sigue en otra venta.</translation>
    </message>
    <message>
        <source>Type a quantity greater than zero and less than 100,000.</source>
        <translation>Escribe una cantidad mayor que cero y menor que 100,000.</translation>
    </message>
    <message>
        <source>Type an amount greater than zero, with fewer digits.</source>
        <translation>Escribe un importe mayor que cero, con menos cifras.</translation>
    </message>
    <message>
        <source>Type its price, or remove the line with F8.</source>
        <translation>Escribe el precio o quita la partida con F8.</translation>
    </message>
    <message>
        <source>Finish with F12.</source>
        <translation>Termina con F12.</translation>
    </message>
    <message>
        <source>Type what was received, or take it as a part.</source>
        <translation>Escribe la cantidad recibida o tómala como una parte.</translation>
    </message>
    <message>
        <source>Scan an item, or type an amount and +.</source>
        <translation>Escanea un artículo o escribe un importe y +.</translation>
    </message>
    <message>
        <source>Free amount</source>
        <translation>Importe libre</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Part of this sale is already paid.</source>
        <translation>Una parte de esta venta ya está pagada.</translation>
    </message>
    <message>
        <source>Charge the rest; its lines stay as they are.</source>
        <translation>Cobra el resto; las partidas quedan como están.</translation>
    </message>
    <message>
        <source>Nothing of this sale can be refunded.</source>
        <translation>De esta venta no se puede devolver nada.</translation>
    </message>
    <message>
        <source>Only finished sales can be refunded, and only once.</source>
        <translation>Solo se devuelven ventas terminadas, y una sola vez.</translation>
    </message>
    <message>
        <source>That discount is not possible.</source>
        <translation>Ese descuento no es posible.</translation>
    </message>
    <message>
        <source>The discount would be higher than allowed.</source>
        <translation>El descuento quedaría más alto de lo permitido.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Type up to 100 %, or an amount up to what it is taken from.</source>
        <translation>Escribe hasta 100 %, o un importe que no pase de lo que se descuenta.</translation>
    </message>
    <message>
        <source>Take the discount away first: F7, 0, Enter.</source>
        <translation>Quita primero el descuento: F7, 0, Enter.</translation>
    </message>
    <message>
        <source>The sale is as it was begun, or older steps are no longer kept.</source>
        <translation>La venta está como empezó, o los pasos anteriores ya no se guardan.</translation>
    </message>
    <message>
        <source>Another tender</source>
        <translation>Otra forma de pago</translation>
    </message>
    <message>
        <source>Not verified by the till</source>
        <translation>No verificado por la caja</translation>
    </message>
    <message>
        <source>Debit card, other terminal</source>
        <translation>Tarjeta de débito, otra terminal</translation>
    </message>
    <message>
        <source>Credit card, other terminal</source>
        <translation>Tarjeta de crédito, otra terminal</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Meal voucher</source>
        <translation>Vales de despensa</translation>
    </message>
    <message>
        <source>Voucher or credit note</source>
        <translation>Vale o nota de crédito</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The file cannot be read from here on.</source>
        <translation>Desde aquí no se puede leer el archivo.</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>No existe la sección “%1”.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>No existe la opción “%1”.</translation>
    </message>
    <message>
        <source>“%1” has the wrong type.</source>
        <translation>“%1” es de otro tipo.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>“%1” no puede ser “%2”.</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>“%1” es demasiado largo.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>%1, line %2: </source>
        <translation>%1, línea %2: </translation>
    </message>
    <message>
        <source>Correct that line.</source>
        <translation>Corrige esa línea.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Se admite: %1.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>There are no settings at “%1”.</source>
        <translation>No hay configuración en “%1”.</translation>
    </message>
    <message>
        <source>Write that file (the README shows one), or try the demo: mostrador --demo</source>
        <translation>Escribe ese archivo (el README muestra uno), o prueba la demo: mostrador --demo</translation>
    </message>
    <message>
        <source>The settings “%1” cannot be read.</source>
        <translation>No se puede leer la configuración “%1”.</translation>
    </message>
    <message>
        <source>Check who owns the file and its permissions.</source>
        <translation>Revisa de quién es el archivo y sus permisos.</translation>
    </message>
    <message>
        <source>Check who owns the folder, its permissions and that it is no link.</source>
        <translation>Revisa de quién es la carpeta, sus permisos y que no sea un enlace.</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be used.</source>
        <translation>No se puede usar la carpeta de datos “%1”.</translation>
    </message>
    <message>
        <source>Another program has this till open (%1).</source>
        <translation>Otro programa tiene abierta esta caja (%1).</translation>
    </message>
    <message>
        <source>Close it first. Lists and “status” work meanwhile.</source>
        <translation>Ciérralo primero. Mientras tanto funcionan las listas y “status”.</translation>
    </message>
    <message>
        <source>There is no access token.</source>
        <translation>Falta la credencial de acceso.</translation>
    </message>
    <message>
        <source>The access token does not look like one of Mercado Pago&apos;s.</source>
        <translation>La credencial no parece ser de Mercado Pago.</translation>
    </message>
    <message>
        <source>Copy it again: it begins with APP_USR- or TEST-.</source>
        <translation>Cópiala de nuevo: empieza con APP_USR- o TEST-.</translation>
    </message>
    <message>
        <source>Others can read or change the token&apos;s file “%1”.</source>
        <translation>Otros pueden leer o cambiar el archivo de la credencial “%1”.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600 %1</source>
        <translation>Hazlo solo tuyo: chmod 600 %1</translation>
    </message>
    <message>
        <source>The token&apos;s file “%1” cannot be read.</source>
        <translation>No se puede leer el archivo de la credencial “%1”.</translation>
    </message>
    <message>
        <source>The printer&apos;s address in the settings cannot be used.</source>
        <translation>No se puede usar la dirección de la impresora de la configuración.</translation>
    </message>
    <message>
        <source>Write host:port for tcp, a path for device and file, a queue for system.</source>
        <translation>Escribe host:puerto para tcp, una ruta para device y file, una cola para system.</translation>
    </message>
    <message>
        <source>This kind of printer does not take PDF.</source>
        <translation>Este tipo de impresora no recibe PDF.</translation>
    </message>
    <message>
        <source>Set [printer] language to “escpos” or “text”.</source>
        <translation>Pon “escpos” o “text” en [printer] language.</translation>
    </message>
    <message>
        <source>QR payments work: the till asks Mercado Pago by itself.</source>
        <translation>Los cobros con QR funcionan: la caja le pregunta sola a Mercado Pago.</translation>
    </message>
    <message>
        <source>Notifications cannot be received at “%1”.</source>
        <translation>No se pueden recibir notificaciones en “%1”.</translation>
    </message>
    <message>
        <source>Another program listens there: choose another port in [receiver] listen.</source>
        <translation>Otro programa ya escucha ahí: elige otro puerto en [receiver] listen.</translation>
    </message>
    <message>
        <source>Write an address of this computer into [receiver] listen.</source>
        <translation>Pon una dirección de esta computadora en [receiver] listen.</translation>
    </message>
    <message>
        <source>Choose a port above 1023 in [receiver] listen.</source>
        <translation>Elige un puerto mayor que 1023 en [receiver] listen.</translation>
    </message>
    <message>
        <source>Others can read or change the secret of notifications in “%1”.</source>
        <translation>Otros pueden leer o cambiar la clave secreta de las notificaciones en “%1”.</translation>
    </message>
    <message>
        <source>The secret of notifications cannot be used.</source>
        <translation>La clave secreta de las notificaciones no sirve.</translation>
    </message>
    <message>
        <source>Copy it again from Mercado Pago: one line, without spaces.</source>
        <translation>Cópiala otra vez de Mercado Pago: una línea, sin espacios.</translation>
    </message>
    <message>
        <source>Notifications whose signature does not fit: %1 (the last: %2).</source>
        <translation>Notificaciones cuya firma no coincide: %1 (la última: %2).</translation>
    </message>
    <message>
        <source>No sale depends on it: the till asks Mercado Pago itself.</source>
        <translation>Ninguna venta depende de eso: la caja le pregunta a Mercado Pago.</translation>
    </message>
    <message>
        <source>If there are many, compare the secret with the one that Mercado Pago shows.</source>
        <translation>Si son muchas, compara la clave secreta con la que muestra Mercado Pago.</translation>
    </message>
    <message>
        <source>Have a manager set it up, or run: mostradorctl token set</source>
        <translation>Pide a un encargado que lo configure, o ejecuta: mostradorctl token set</translation>
    </message>
    <message>
        <source>There is no access token, and this session has no keychain to keep one in.</source>
        <translation>No hay token de acceso, y esta sesión no tiene un llavero donde guardarlo.</translation>
    </message>
    <message>
        <source>Install gnome-keyring and log in again, or keep it in a file that only you can read: mostradorctl token set --file</source>
        <translation>Instala gnome-keyring y vuelve a iniciar sesión, o guárdalo en un archivo que solo tú puedas leer: mostradorctl token set --file</translation>
    </message>
    <message>
        <source>The keychain did not give the access token (%1).</source>
        <translation>El llavero no entregó el token de acceso (%1).</translation>
    </message>
    <message>
        <source>Look into it with the program “Passwords and Keys”, then start Mostrador again.</source>
        <translation>Revísalo con el programa «Contraseñas y claves» y vuelve a iniciar Mostrador.</translation>
    </message>
    <message>
        <source>The keychain with the access token is locked.</source>
        <translation>El llavero con el token de acceso está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain with the access token does not answer.</source>
        <translation>El llavero con el token de acceso no responde.</translation>
    </message>
    <message>
        <source>Unlock it: type its password where the desktop asks for it, or open “Passwords and Keys” and unlock “Login”. Cash can be taken meanwhile.</source>
        <translation>Desbloquéalo: escribe su contraseña donde el escritorio la pide, o abre «Contraseñas y claves» y desbloquea «Inicio de sesión». Mientras tanto se puede cobrar en efectivo.</translation>
    </message>
    <message>
        <source>The keychain does not give the secret of notifications.</source>
        <translation>El llavero no entrega el secreto de las notificaciones.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then start Mostrador again.</source>
        <translation>Desbloquea el llavero y vuelve a iniciar Mostrador.</translation>
    </message>
    <message>
        <source>A QR is waiting to be paid.</source>
        <translation>Hay un QR esperando el pago.</translation>
    </message>
    <message>
        <source>If it is paid while the program is closed, the next start finds the payment.</source>
        <translation>Si se paga con el programa cerrado, al abrirlo de nuevo se encuentra el pago.</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>The keychain is open: QR payments work now.</source>
        <translation>El llavero está abierto: ya funcionan los cobros con QR.</translation>
    </message>
    <message>
        <source>Restart when it is paid or withdrawn.</source>
        <translation>Reinicia cuando esté pagado o retirado.</translation>
    </message>
    <message>
        <source>The till has opened again with the new settings.</source>
        <translation>La caja volvió a abrir con la nueva configuración.</translation>
    </message>
</context>
<context>
    <name>tenders</name>
    <message>
        <source>Scan or type a code</source>
        <translation>Escanea o escribe un código</translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation>Importe de %1</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 partida</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 partidas</translation>
    </message>
    <message>
        <source>QR waiting %1 · %2</source>
        <translation>QR en espera %1 · %2</translation>
    </message>
    <message>
        <source>Sales on hold</source>
        <translation>Ventas en espera</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter takes it up · Esc goes back</source>
        <translation>↑ ↓ elegir · Enter la retoma · Esc regresa</translation>
    </message>
    <message>
        <source>Cancel ticket %1?</source>
        <translation>¿Cancelar el ticket %1?</translation>
    </message>
    <message>
        <source>Esc keeps the sale</source>
        <translation>Esc conserva la venta</translation>
    </message>
    <message>
        <source>How does this sale end?</source>
        <translation>¿Cómo termina esta venta?</translation>
    </message>
    <message>
        <source>Press a digit, or the key itself.</source>
        <translation>Presiona un número, o la tecla misma.</translation>
    </message>
    <message>
        <source>Other tenders</source>
        <translation>Otras formas de pago</translation>
    </message>
    <message>
        <source>Which one? Press a digit.</source>
        <translation>¿Cuál? Presiona un número.</translation>
    </message>
    <message>
        <source>How much? Enter records the amount in the field; less makes the sale mixed.</source>
        <translation>¿Cuánto? Enter registra el importe del campo; con menos, el pago es mixto.</translation>
    </message>
    <message>
        <source>No other tender is set up.</source>
        <translation>No hay otras formas de pago configuradas.</translation>
    </message>
    <message>
        <source>A manager can name them under [tenders] in the settings.</source>
        <translation>Un gerente puede nombrarlas en [tenders] en la configuración.</translation>
    </message>
    <message>
        <source>That is more than the %1 that are due.</source>
        <translation>Es más que los %1 que faltan por pagar.</translation>
    </message>
    <message>
        <source>Only cash gives change: type what is due, or less.</source>
        <translation>Solo el efectivo da cambio: escribe lo que falta, o menos.</translation>
    </message>
    <message>
        <source>%1 in cash will be taken at the end.</source>
        <translation>%1 en efectivo se cobran al final.</translation>
    </message>
    <message>
        <source>No money has been taken yet.</source>
        <translation>Todavía no se cobró nada.</translation>
    </message>
    <message>
        <source>Charge the other %1: F5 QR · F11 another tender · F4 changes the part.</source>
        <translation>Cobra los otros %1: F5 QR · F11 otra forma · F4 cambia la parte.</translation>
    </message>
    <message>
        <source>No part of it will be paid in cash.</source>
        <translation>Ninguna parte se paga en efectivo.</translation>
    </message>
    <message>
        <source>The other part is paid.</source>
        <translation>La otra parte está pagada.</translation>
    </message>
    <message>
        <source>Now take %1 in cash; Enter records it.</source>
        <translation>Ahora cobra %1 en efectivo; Enter lo registra.</translation>
    </message>
    <message>
        <source>%1 are paid.</source>
        <translation>Hay %1 pagados.</translation>
    </message>
    <message>
        <source>Still due: %1. F4 cash · F5 QR · F11 another tender.</source>
        <translation>Faltan %1. F4 efectivo · F5 QR · F11 otra forma.</translation>
    </message>
    <message>
        <source>Still due: %1. F10 takes the sale up again.</source>
        <translation>Faltan %1. F10 retoma la venta.</translation>
    </message>
    <message>
        <source>Ticket %1 is on hold.</source>
        <translation>El ticket %1 quedó en espera.</translation>
    </message>
    <message>
        <source>F10 takes it up again.</source>
        <translation>F10 lo retoma.</translation>
    </message>
    <message>
        <source>No sale is on hold.</source>
        <translation>No hay ventas en espera.</translation>
    </message>
    <message>
        <source>Ticket %1 is still open.</source>
        <translation>El ticket %1 sigue abierto.</translation>
    </message>
    <message>
        <source>Take it up with F10 to charge or to cancel it.</source>
        <translation>Retómalo con F10 para cobrarlo o cancelarlo.</translation>
    </message>
    <message>
        <source>Ticket %1 is cancelled: %2</source>
        <translation>El ticket %1 quedó cancelado: %2</translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>El cliente cambió de opinión</translation>
    </message>
    <message>
        <source>The customer cannot pay</source>
        <translation>El cliente no puede pagar</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Registrada por error</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Falta por pagar</translation>
    </message>
    <message>
        <source>Cash, at the end</source>
        <translation>Efectivo, al final</translation>
    </message>
    <message>
        <source>Goes back by %1</source>
        <translation>Regresa por %1</translation>
    </message>
</context>
<context>
    <name>till</name>
    <message>
        <source>There is no open sale.</source>
        <translation>No hay ninguna venta abierta.</translation>
    </message>
    <message>
        <source>Scan or type the first item.</source>
        <translation>Escanea o escribe el primer artículo.</translation>
    </message>
    <message>
        <source>QR payments are not set up on this till.</source>
        <translation>Los pagos con QR no están configurados en esta caja.</translation>
    </message>
    <message>
        <source>Take cash, or have a manager fill in [provider] in the settings.</source>
        <translation>Cobra en efectivo, o que la gerencia complete [provider] en la configuración.</translation>
    </message>
    <message>
        <source>The QR is still busy with sale %1.</source>
        <translation>El QR todavía está ocupado con la venta %1.</translation>
    </message>
    <message>
        <source>Withdraw that one first, or take another tender.</source>
        <translation>Retira ese primero, o usa otra forma de pago.</translation>
    </message>
    <message>
        <source>There is no receipt to print.</source>
        <translation>No hay ningún ticket para imprimir.</translation>
    </message>
    <message>
        <source>No QR is waiting.</source>
        <translation>No hay ningún QR en espera.</translation>
    </message>
    <message>
        <source>The till cannot record: the disk is full.</source>
        <translation>La caja no puede registrar: el disco está lleno.</translation>
    </message>
    <message>
        <source>The till cannot record: “%1” cannot be written.</source>
        <translation>La caja no puede registrar: no se puede escribir “%1”.</translation>
    </message>
    <message>
        <source>The till cannot record: the disk reported an error.</source>
        <translation>La caja no puede registrar: el disco reportó un error.</translation>
    </message>
    <message>
        <source>The journal “%1” is damaged or is not a journal.</source>
        <translation>El diario “%1” está dañado o no es un diario.</translation>
    </message>
    <message>
        <source>The journal “%1” was written by a newer version.</source>
        <translation>El diario “%1” lo escribió una versión más nueva.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot keep records safely.</source>
        <translation>La carpeta de “%1” no puede guardar registros con seguridad.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Libera espacio en el disco y prueba de nuevo.</translation>
    </message>
    <message>
        <source>Check who owns the folder and whether the disk is write-protected.</source>
        <translation>Revisa de quién es la carpeta y si el disco está protegido contra escritura.</translation>
    </message>
    <message>
        <source>Stop selling, start the till again, and have the disk checked.</source>
        <translation>Deja de vender, inicia la caja de nuevo y haz revisar el disco.</translation>
    </message>
    <message>
        <source>Do not delete it. Run “mostradorctl journal verify” and restore a backup.</source>
        <translation>No lo borres. Ejecuta “mostradorctl journal verify” y restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Instala de nuevo la versión más nueva.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Elige una carpeta en un disco de esta computadora.</translation>
    </message>
    <message>
        <source>Nothing was done, and no money moved because of this.</source>
        <translation>No se hizo nada, y esto no movió dinero.</translation>
    </message>
    <message>
        <source>A stored %1 cannot be read (%2, “%3”).</source>
        <translation>Un registro guardado no se puede leer: %1 (%2, “%3”).</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: a QR would expire at the wrong moment.</source>
        <translation>El reloj de esta computadora está mal: un QR vencería en mal momento.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer; cash can be taken.</source>
        <translation>Ajuste la fecha y la hora de esta computadora; se puede cobrar en efectivo.</translation>
    </message>
    <message>
        <source>That payment does not fit its sale any more.</source>
        <translation>Ese pago ya no corresponde a su venta.</translation>
    </message>
    <message>
        <source>Refund it, or keep it with a note.</source>
        <translation>Devuélvalo, o consérvelo con una nota.</translation>
    </message>
    <message>
        <source>Nothing of this sale can be refunded here.</source>
        <translation>De esta venta no se puede devolver nada aquí.</translation>
    </message>
    <message>
        <source>Look it up in the Mercado Pago app.</source>
        <translation>Búsquela en la app de Mercado Pago.</translation>
    </message>
    <message>
        <source>Mercado Pago can be asked: nothing is confirmed by hand.</source>
        <translation>Se puede consultar a Mercado Pago: nada se confirma a mano.</translation>
    </message>
    <message>
        <source>Press F9 to ask now.</source>
        <translation>Pulse F9 para consultar ahora.</translation>
    </message>
    <message>
        <source>Take another tender; cash can be taken.</source>
        <translation>Cobre con otro medio; se puede cobrar en efectivo.</translation>
    </message>
    <message>
        <source>This way of charging does not exist in this country.</source>
        <translation>Esta forma de cobrar no existe en este país.</translation>
    </message>
    <message>
        <source>A manager has to correct “api” in the settings; cash can be taken.</source>
        <translation>La persona encargada tiene que corregir “api” en la configuración; se puede cobrar en efectivo.</translation>
    </message>
    <message>
        <source>The store&apos;s id is missing in the settings.</source>
        <translation>Falta el id de la sucursal en la configuración.</translation>
    </message>
    <message>
        <source>A manager has to fill in “external_store_id”; cash can be taken.</source>
        <translation>La persona encargada tiene que completar “external_store_id”; se puede cobrar en efectivo.</translation>
    </message>
    <message>
        <source>Mercado Pago takes whole amounts only in this country.</source>
        <translation>En este país Mercado Pago solo acepta montos enteros.</translation>
    </message>
    <message>
        <source>Mercado Pago takes no less than %1.</source>
        <translation>Mercado Pago no acepta menos de %1.</translation>
    </message>
    <message>
        <source>Mercado Pago takes no more than %1 at once.</source>
        <translation>Mercado Pago no acepta más de %1 por vez.</translation>
    </message>
    <message>
        <source>Only a whole payment can be refunded in this country.</source>
        <translation>En este país solo se puede devolver un pago entero.</translation>
    </message>
    <message>
        <source>Refund all of it, or give a part back in cash.</source>
        <translation>Devuélvalo entero, o devuelva una parte en efectivo.</translation>
    </message>
    <message>
        <source>The payment is too old to be refunded.</source>
        <translation>El pago es demasiado antiguo para devolverlo.</translation>
    </message>
    <message>
        <source>Give the money back in another way.</source>
        <translation>Devuelva el dinero de otra manera.</translation>
    </message>
    <message>
        <source>Mercado Pago gives no QR: it does not know this point of sale.</source>
        <translation>Mercado Pago no da el QR: no conoce esta caja.</translation>
    </message>
    <message>
        <source>The printed code can be scanned; a manager has to correct “external_pos_id”.</source>
        <translation>Se puede escanear el código impreso; la persona encargada tiene que corregir «external_pos_id».</translation>
    </message>
    <message>
        <source>The QR of this point of sale is of another country.</source>
        <translation>El QR de esta caja es de otro país.</translation>
    </message>
    <message>
        <source>The printed code can be scanned; a manager has to correct “site”.</source>
        <translation>Se puede escanear el código impreso; la persona encargada tiene que corregir «site».</translation>
    </message>
    <message>
        <source>This point of sale lets the buyer type the amount.</source>
        <translation>Esta caja deja que el comprador escriba el importe.</translation>
    </message>
    <message>
        <source>A manager has to give it a fixed amount in Mercado Pago.</source>
        <translation>La persona encargada tiene que ponerle monto fijo en Mercado Pago.</translation>
    </message>
    <message>
        <source>Mercado Pago gives no QR for this point of sale.</source>
        <translation>Mercado Pago no da un QR para esta caja.</translation>
    </message>
    <message>
        <source>The customer scans the printed code.</source>
        <translation>El cliente escanea el código impreso.</translation>
    </message>
    <message>
        <source>Mercado Pago gives no QR: it refuses the access token.</source>
        <translation>Mercado Pago no da el QR: rechaza la credencial.</translation>
    </message>
    <message>
        <source>The printed code can be scanned; a manager sets a valid token (products, “Mercado Pago”).</source>
        <translation>Se puede escanear el código impreso; la persona encargada pone una credencial válida (productos, «Mercado Pago»).</translation>
    </message>
    <message>
        <source>Another price has to be allowed by a manager.</source>
        <translation>Otro precio lo tiene que autorizar el gerente.</translation>
    </message>
    <message>
        <source>Type the price and / again: the PIN follows.</source>
        <translation>Escribe el precio y / otra vez: se pide el PIN.</translation>
    </message>
    <message>
        <source>There is nothing to put on hold.</source>
        <translation>No hay nada que poner en espera.</translation>
    </message>
    <message>
        <source>As many sales are on hold as fit.</source>
        <translation>No caben más ventas en espera.</translation>
    </message>
    <message>
        <source>Take one of them up first, and charge or cancel it.</source>
        <translation>Primero retoma una, y cóbrala o cancélala.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>No backup was made: the folder “%1” is not there.</source>
        <translation>No se hizo el respaldo: la carpeta “%1” no está.</translation>
    </message>
    <message>
        <source>There is not enough room in “%1”.</source>
        <translation>No hay suficiente espacio en “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2).</source>
        <translation>No se puede escribir en “%1” (%2).</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>Todavía no hay nada que respaldar.</translation>
    </message>
    <message>
        <source>No backup was made: the till&apos;s own data are damaged (%1).</source>
        <translation>No se hizo el respaldo: los datos de la caja están dañados (%1).</translation>
    </message>
    <message>
        <source>The copy does not read back as it was written (%1).</source>
        <translation>La copia no se lee como se escribió (%1).</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>El respaldo se interrumpió.</translation>
    </message>
    <message>
        <source>“%1” is not a backup of Mostrador.</source>
        <translation>“%1” no es un respaldo de Mostrador.</translation>
    </message>
    <message>
        <source>The backup is damaged (%1). Nothing was changed.</source>
        <translation>El respaldo está dañado (%1). No se cambió nada.</translation>
    </message>
    <message>
        <source>A newer version of Mostrador made this backup.</source>
        <translation>Este respaldo lo hizo una versión más nueva de Mostrador.</translation>
    </message>
    <message>
        <source>A restore was cut off before its end.</source>
        <translation>Una restauración se cortó antes de terminar.</translation>
    </message>
    <message>
        <source>This is the backup of till %1, not of this one.</source>
        <translation>Este es el respaldo de la caja %1, no de esta.</translation>
    </message>
    <message>
        <source>Put the stick back, or make the folder.</source>
        <translation>Vuelve a conectar la memoria USB o crea la carpeta.</translation>
    </message>
    <message>
        <source>Make room, or name another folder.</source>
        <translation>Libera espacio o indica otra carpeta.</translation>
    </message>
    <message>
        <source>Try another stick or folder: this one may be failing.</source>
        <translation>Prueba con otra memoria USB o carpeta: esta puede estar fallando.</translation>
    </message>
    <message>
        <source>Keep the older backups and ask for help: mostradorctl journal verify</source>
        <translation>Guarda los respaldos anteriores y pide ayuda: mostradorctl journal verify</translation>
    </message>
    <message>
        <source>Open the till: it finishes it. Or: mostradorctl resume</source>
        <translation>Abre la caja: ella la termina. O: mostradorctl resume</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Usa otro.</translation>
    </message>
    <message>
        <source>Install that version first.</source>
        <translation>Instala primero esa versión.</translation>
    </message>
    <message>
        <source>This would lose what was recorded after the backup: %1 sales, the newest with number %2 (%3).</source>
        <translation>Se perdería lo registrado después del respaldo: %1 ventas, la última con número %2 (%3).</translation>
    </message>
    <message>
        <source>The backup is not of this till&apos;s past: %1 sales would go, the newest with number %2 (%3).</source>
        <translation>El respaldo no es del pasado de esta caja: se perderían %1 ventas, la última con número %2 (%3).</translation>
    </message>
    <message>
        <source>What is there now cannot be read, so nobody can say what would be lost.</source>
        <translation>Lo que hay ahora no se puede leer: nadie sabe qué se perdería.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: %1</source>
        <translation>El respaldo está hecho y comprobado: %1</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation>Lo que había antes queda guardado en %1.</translation>
    </message>
    <message>
        <source>The backup is in its place. The next sale has number %1.</source>
        <translation>El respaldo está en su lugar. La próxima venta lleva el número %1.</translation>
    </message>
    <message>
        <source>Till %1, backed up %2: %3 sales, the newest with number %4 (%5)</source>
        <translation>Caja %1, respaldo del %2: %3 ventas, la última con número %4 (%5)</translation>
    </message>
    <message>
        <source>If that is wanted: %1</source>
        <translation>Si eso es lo que quieres: %1</translation>
    </message>
    <message>
        <source>A QR from before the restore may still be paid.</source>
        <translation>Todavía puede pagarse un QR anterior a la restauración.</translation>
    </message>
    <message>
        <source>Mercado Pago was not reached: payments after the backup may be missing.</source>
        <translation>No se pudo consultar a Mercado Pago: pueden faltar pagos posteriores al respaldo.</translation>
    </message>
    <message>
        <source>The till asks again by itself; or later: mostradorctl resume</source>
        <translation>La caja vuelve a consultar sola; o más tarde: mostradorctl resume</translation>
    </message>
    <message>
        <source>Payments that are not in the backup: %1. Their sales are lost.</source>
        <translation>Pagos que no están en el respaldo: %1. Sus ventas se perdieron.</translation>
    </message>
    <message>
        <source>The money is in the account.</source>
        <translation>El dinero está en la cuenta.</translation>
    </message>
    <message>
        <source>A manager settles them: F6</source>
        <translation>Los resuelve un encargado: F6</translation>
    </message>
    <message>
        <source>The disk of this computer is getting full.</source>
        <translation>El disco de esta computadora se está llenando.</translation>
    </message>
    <message>
        <source>Make room before long: without it nothing can be sold.</source>
        <translation>Libera espacio pronto: sin él no se puede vender.</translation>
    </message>
    <message>
        <source>The disk of this computer is full: the next sale may not be recorded.</source>
        <translation>El disco de esta computadora está lleno: la próxima venta puede no quedar registrada.</translation>
    </message>
    <message>
        <source>Make room now.</source>
        <translation>Libera espacio ahora.</translation>
    </message>
    <message>
        <source>The disk of this computer does not keep what is written to it.</source>
        <translation>El disco de esta computadora no conserva lo que se le escribe.</translation>
    </message>
    <message>
        <source>Make a backup now and have the disk looked at.</source>
        <translation>Haz un respaldo ahora y manda revisar el disco.</translation>
    </message>
    <message>
        <source>Written to %1. Read it before you send it.</source>
        <translation>Guardado en %1. Léelo antes de enviarlo.</translation>
    </message>
    <message>
        <source>%1 · till %2</source>
        <translation>%1 · caja %2</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Mercado Pago cannot be asked at the moment.</source>
        <translation>Mercado Pago no responde en este momento.</translation>
    </message>
    <message>
        <source>Check the internet connection, then check the set-up again.</source>
        <translation>Revisa la conexión a internet y vuelve a verificar la configuración.</translation>
    </message>
    <message>
        <source>Mercado Pago refuses the access token: it was renewed or withdrawn.</source>
        <translation>Mercado Pago rechaza el token de acceso: fue renovado o dado de baja.</translation>
    </message>
    <message>
        <source>Copy the current one from Mercado Pago&apos;s panel and set it. Payments that are open stay as they are.</source>
        <translation>Copia el actual del panel de Mercado Pago y configúralo. Los pagos abiertos quedan como están.</translation>
    </message>
    <message>
        <source>Mercado Pago did not tell about the account (%1).</source>
        <translation>Mercado Pago no informó sobre la cuenta (%1).</translation>
    </message>
    <message>
        <source>Check the set-up again later.</source>
        <translation>Vuelve a verificar la configuración más tarde.</translation>
    </message>
    <message>
        <source>The access token is of another account than the settings: %1.</source>
        <translation>El token de acceso es de otra cuenta que la configurada: %1.</translation>
    </message>
    <message>
        <source>Set “user_id” to it, or use the token of the right account.</source>
        <translation>Pon ese número en «user_id», o usa el token de la cuenta correcta.</translation>
    </message>
    <message>
        <source>The account is of another country than the till: %1.</source>
        <translation>La cuenta es de otro país que la caja: %1.</translation>
    </message>
    <message>
        <source>Set “site” to it, or use an account of the till&apos;s country.</source>
        <translation>Pon ese código en «site», o usa una cuenta del país de la caja.</translation>
    </message>
    <message>
        <source>The model that is set does not exist in this country.</source>
        <translation>El modelo configurado no existe en este país.</translation>
    </message>
    <message>
        <source>Leave “api” out: then the usual one of the country is used.</source>
        <translation>Quita «api»: se usa entonces el habitual del país.</translation>
    </message>
    <message>
        <source>This model needs the store, and none is set.</source>
        <translation>Este modelo necesita la sucursal, y no hay ninguna configurada.</translation>
    </message>
    <message>
        <source>Set “external_store_id”.</source>
        <translation>Completa «external_store_id».</translation>
    </message>
    <message>
        <source>The account has no store with the external id that is set.</source>
        <translation>La cuenta no tiene una sucursal con el id externo configurado.</translation>
    </message>
    <message>
        <source>Choose one of the account&apos;s stores, or create it.</source>
        <translation>Elige una de las sucursales de la cuenta, o créala.</translation>
    </message>
    <message>
        <source>The account has no point of sale with the external id that is set. It has: %1.</source>
        <translation>La cuenta no tiene una caja con el id externo configurado. Tiene: %1.</translation>
    </message>
    <message>
        <source>Choose one of them, or create it.</source>
        <translation>Elige una de ellas, o créala.</translation>
    </message>
    <message>
        <source>The point of sale “%1” has no external id: no till can use it.</source>
        <translation>La caja «%1» no tiene id externo: ninguna caja puede usarla.</translation>
    </message>
    <message>
        <source>Create another one: an external id cannot be added later.</source>
        <translation>Crea otra: el id externo no se puede agregar después.</translation>
    </message>
    <message>
        <source>The point of sale belongs to the store “%1”, not to the one that is set.</source>
        <translation>La caja pertenece a la sucursal «%1», no a la configurada.</translation>
    </message>
    <message>
        <source>Set “external_store_id” to it.</source>
        <translation>Pon ese nombre en «external_store_id».</translation>
    </message>
    <message>
        <source>On this point of sale the buyer types the amount.</source>
        <translation>En esta caja el comprador escribe el monto.</translation>
    </message>
    <message>
        <source>Let it be mended: then the till says the amount.</source>
        <translation>Deja que se corrija: entonces la caja indica el monto.</translation>
    </message>
    <message>
        <source>This point of sale is set up for a machine, not for a till.</source>
        <translation>Esta caja está configurada para una máquina, no para un mostrador.</translation>
    </message>
    <message>
        <source>Let it be mended, or choose another one.</source>
        <translation>Deja que se corrija, o elige otra.</translation>
    </message>
    <message>
        <source>Another till charges on this point of sale (%1).</source>
        <translation>Otra caja cobra en este punto de venta (%1).</translation>
    </message>
    <message>
        <source>Give each till a point of sale of its own.</source>
        <translation>Dale a cada caja un punto de venta propio.</translation>
    </message>
    <message>
        <source>An order of another program is on this point of sale (%1).</source>
        <translation>Hay una orden de otro programa en este punto de venta (%1).</translation>
    </message>
    <message>
        <source>Let it be withdrawn if nobody is paying it.</source>
        <translation>Deja que se retire si nadie la está pagando.</translation>
    </message>
    <message>
        <source>An order of this till that it no longer waits for is on the point of sale (%1).</source>
        <translation>Hay en el punto de venta una orden de esta caja que ya no se espera (%1).</translation>
    </message>
    <message>
        <source>Let it be withdrawn; if it was paid, the till finds it.</source>
        <translation>Deja que se retire; si fue pagada, la caja lo encuentra.</translation>
    </message>
    <message>
        <source>This is a test account: no money moves.</source>
        <translation>Esta es una cuenta de prueba: no se mueve dinero.</translation>
    </message>
    <message>
        <source>Only test buyers can pay it, and only real ones a real account: they do not mix.</source>
        <translation>Solo pueden pagarle compradores de prueba, y a una cuenta real solo los reales: no se mezclan.</translation>
    </message>
    <message>
        <source>The model “orders” refuses the address for notifications in the order; the till leaves it out.</source>
        <translation>El modelo «orders» rechaza la dirección de notificaciones en la orden; la caja la omite.</translation>
    </message>
    <message>
        <source>Switch notifications on in Mercado Pago&apos;s panel: event “Order”.</source>
        <translation>Activa las notificaciones en el panel de Mercado Pago: evento «Order».</translation>
    </message>
    <message>
        <source>The till listens for notifications. With “orders” they are switched on in Mercado Pago&apos;s panel.</source>
        <translation>La caja escucha notificaciones. Con «orders» se activan en el panel de Mercado Pago.</translation>
    </message>
    <message>
        <source>There: your application, Webhooks, event “Order”, and your public address.</source>
        <translation>Ahí: tu aplicación, Webhooks, evento «Order», y tu dirección pública.</translation>
    </message>
    <message>
        <source>The till listens for notifications, and nobody is told where.</source>
        <translation>La caja escucha notificaciones, y no se le dice a nadie dónde.</translation>
    </message>
    <message>
        <source>Set “notification_url” to your public address: with this model each order carries it.</source>
        <translation>Pon tu dirección pública en «notification_url»: con este modelo la lleva cada orden.</translation>
    </message>
    <message>
        <source>The set-up fits: account, country, point of sale and model.</source>
        <translation>La configuración es correcta: cuenta, país, punto de venta y modelo.</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Notifications, model “%1” in %2: switched on in Mercado Pago&apos;s panel (your application, Webhooks, event “Order”). An order cannot carry an address.</source>
        <translation>Avisos, modelo “%1” en %2: se activan en el panel de Mercado Pago (tu aplicación, Webhooks, evento “Order”). Una orden no puede llevar una dirección.</translation>
    </message>
    <message>
        <source>Notifications, model “%1” in %2: each order carries the address (“notification_url”). Mercado Pago&apos;s panel has none for this model.</source>
        <translation>Avisos, modelo “%1” en %2: cada orden lleva la dirección (“notification_url”). El panel de Mercado Pago no los tiene para este modelo.</translation>
    </message>
    <message>
        <source>Notifications, model “%1” in %2: each order carries the address (“notification_url”); Mercado Pago&apos;s panel may have it, too (Webhooks, commercial orders).</source>
        <translation>Avisos, modelo “%1” en %2: cada orden lleva la dirección (“notification_url”); también puede tenerla el panel de Mercado Pago (Webhooks, órdenes comerciales).</translation>
    </message>
    <message>
        <source>This till does not listen and asks by itself, which is enough. To be faster, set “listen”, make it reachable from the internet, and switch them on.</source>
        <translation>Esta caja no los escucha y pregunta por sí sola, lo que basta. Para ir más rápido, configura “listen”, haz que se llegue desde internet y actívalos.</translation>
    </message>
    <message>
        <source>Missing: “notification_url”, your public address.</source>
        <translation>Falta: “notification_url”, tu dirección pública.</translation>
    </message>
    <message>
        <source>This till listens. That its address is reachable from the internet, only your network knows.</source>
        <translation>Esta caja escucha. Que se llegue a su dirección desde internet, solo lo sabe tu red.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Which language does the cashier read?</source>
        <translation>¿Qué idioma lee el cajero?</translation>
    </message>
    <message>
        <source>In which country is the shop?</source>
        <translation>¿En qué país está el comercio?</translation>
    </message>
    <message>
        <source>Connect the Mercado Pago account</source>
        <translation>Conecta la cuenta de Mercado Pago</translation>
    </message>
    <message>
        <source>Which store is this?</source>
        <translation>¿Qué sucursal es esta?</translation>
    </message>
    <message>
        <source>A new store</source>
        <translation>Una sucursal nueva</translation>
    </message>
    <message>
        <source>Which point of sale is this till?</source>
        <translation>¿Qué punto de venta es esta caja?</translation>
    </message>
    <message>
        <source>A new point of sale</source>
        <translation>Un punto de venta nuevo</translation>
    </message>
    <message>
        <source>The till&apos;s number</source>
        <translation>El número de la caja</translation>
    </message>
    <message>
        <source>How is the QR shown?</source>
        <translation>¿Cómo se muestra el QR?</translation>
    </message>
    <message>
        <source>The receipt printer</source>
        <translation>La impresora de tickets</translation>
    </message>
    <message>
        <source>The customer&apos;s screen</source>
        <translation>La pantalla del cliente</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>The till is ready</source>
        <translation>La caja está lista</translation>
    </message>
    <message>
        <source>Customers and receipts speak the language of the country.</source>
        <translation>Los clientes y los tickets usan el idioma del país.</translation>
    </message>
    <message>
        <source>It decides the currency, the rounding of cash and how Mercado Pago is spoken to.</source>
        <translation>Decide la moneda, el redondeo del efectivo y cómo se habla con Mercado Pago.</translation>
    </message>
    <message>
        <source>These are the stores of the account.</source>
        <translation>Estas son las sucursales de la cuenta.</translation>
    </message>
    <message>
        <source>Each till has a point of sale of its own. Those without external id cannot be used and are not listed.</source>
        <translation>Cada caja tiene un punto de venta propio. Los que no tienen id externo no se pueden usar y no figuran.</translation>
    </message>
    <message>
        <source>The external id holds letters and digits only and cannot be changed later.</source>
        <translation>El id externo lleva solo letras y dígitos y no se puede cambiar después.</translation>
    </message>
    <message>
        <source>No two tills of the shop may have the same one: it is part of every payment&apos;s reference.</source>
        <translation>Dos cajas del comercio no pueden tener el mismo: es parte de la referencia de cada pago.</translation>
    </message>
    <message>
        <source>The first one is the usual one of the country; the others are for shops that need them.</source>
        <translation>El primero es el habitual del país; los otros son para comercios que los necesitan.</translation>
    </message>
    <message>
        <source>It can be changed later in the settings.</source>
        <translation>Se puede cambiar después en la configuración.</translation>
    </message>
    <message>
        <source>It shows the QR and the amount to the buyer.</source>
        <translation>Muestra el QR y el monto al comprador.</translation>
    </message>
    <message>
        <source>An order is created, seen at Mercado Pago and cancelled. No money moves.</source>
        <translation>Se crea una orden, se la ve en Mercado Pago y se cancela. No se mueve dinero.</translation>
    </message>
    <message>
        <source>Nothing has been written yet: “Open the till” writes the settings and begins.</source>
        <translation>Todavía no se escribió nada: «Abrir la caja» escribe la configuración y empieza.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id externo</translation>
    </message>
    <message>
        <source>Number, 1 to 9999</source>
        <translation>Número, de 1 a 9999</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>network: 192.168.0.50:9100 · system: the queue · device: /dev/usb/lp0</source>
        <translation>red: 192.168.0.50:9100 · sistema: la cola · dispositivo: /dev/usb/lp0</translation>
    </message>
    <message>
        <source>An order is being created, looked at and cancelled …</source>
        <translation>Se está creando, mirando y cancelando una orden …</translation>
    </message>
    <message>
        <source>Mercado Pago is being asked …</source>
        <translation>Se le está preguntando a Mercado Pago …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Receipts are shown, not printed.</source>
        <translation>Los tickets se ven, no se imprimen.</translation>
    </message>
    <message>
        <source>Network printer</source>
        <translation>Impresora de red</translation>
    </message>
    <message>
        <source>ESC/POS, 80 mm, at an address of the shop&apos;s network.</source>
        <translation>ESC/POS, 80 mm, en una dirección de la red del comercio.</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Impresora de esta computadora</translation>
    </message>
    <message>
        <source>By the name of its queue.</source>
        <translation>Por el nombre de su cola.</translation>
    </message>
    <message>
        <source>Printer at a port</source>
        <translation>Impresora en un puerto</translation>
    </message>
    <message>
        <source>ESC/POS, straight to the device.</source>
        <translation>ESC/POS, directo al dispositivo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>For trying out, or for a program that prints it.</source>
        <translation>Para probar, o para un programa que lo imprima.</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>Segunda pantalla</translation>
    </message>
    <message>
        <source>Used when there is one; else the QR is on this screen.</source>
        <translation>Se usa si hay una; si no, el QR va en esta pantalla.</translation>
    </message>
    <message>
        <source>A window of its own</source>
        <translation>Una ventana aparte</translation>
    </message>
    <message>
        <source>To be moved to where the buyer sees it.</source>
        <translation>Para moverla adonde la ve el comprador.</translation>
    </message>
    <message>
        <source>No customer&apos;s screen</source>
        <translation>Sin pantalla del cliente</translation>
    </message>
    <message>
        <source>The QR takes the right side of the cashier&apos;s screen.</source>
        <translation>El QR ocupa el lado derecho de la pantalla del cajero.</translation>
    </message>
    <message>
        <source>Mercado Pago&apos;s newest: on the screen and on the till&apos;s fixed QR at once.</source>
        <translation>El más nuevo de Mercado Pago: en la pantalla y en el QR fijo de la caja a la vez.</translation>
    </message>
    <message>
        <source>A QR on the screen and the fixed one at once; older, to be retired one day.</source>
        <translation>Un QR en la pantalla y el fijo a la vez; más viejo, algún día se retirará.</translation>
    </message>
    <message>
        <source>A QR on the screen only; it cannot be withdrawn, it expires. Older, to be retired.</source>
        <translation>Solo un QR en la pantalla; no se puede retirar, vence. Más viejo, se retirará.</translation>
    </message>
    <message>
        <source>Buyers scan the till&apos;s fixed QR, on paper or on the screen.</source>
        <translation>El comprador escanea el QR fijo de la caja, en papel o en la pantalla.</translation>
    </message>
    <message>
        <source>The same in Mercado Pago&apos;s oldest form; only where a software house asks for it.</source>
        <translation>Lo mismo en la forma más vieja de Mercado Pago; solo si lo pide una empresa de software.</translation>
    </message>
    <message>
        <source>That is no access token of Mercado Pago.</source>
        <translation>Eso no es un token de acceso de Mercado Pago.</translation>
    </message>
    <message>
        <source>Copy it whole: it begins with APP_USR- or TEST-.</source>
        <translation>Cópialo entero: empieza con APP_USR- o TEST-.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the token.</source>
        <translation>El llavero de esta computadora no aceptó el token.</translation>
    </message>
    <message>
        <source>Unlock it with “Passwords and Keys”, or keep the token in a file: mostradorctl token set --file</source>
        <translation>Desbloquéalo con «Contraseñas y claves», o guarda el token en un archivo: mostradorctl token set --file</translation>
    </message>
    <message>
        <source>A till&apos;s number is one from 1 to 9999.</source>
        <translation>El número de una caja va de 1 a 9999.</translation>
    </message>
    <message>
        <source>An external id holds letters and digits only, 40 at most.</source>
        <translation>Un id externo lleva solo letras y dígitos, 40 como máximo.</translation>
    </message>
    <message>
        <source>The printer&apos;s address does not fit its kind.</source>
        <translation>La dirección de la impresora no corresponde a su tipo.</translation>
    </message>
    <message>
        <source>Write host:port for a network printer, the queue&apos;s name, or the path of a device.</source>
        <translation>Escribe host:puerto para una de red, el nombre de la cola, o la ruta del dispositivo.</translation>
    </message>
    <message>
        <source>Open the shop in a map, copy the link of the page and paste it.</source>
        <translation>Abre el comercio en un mapa, copia el enlace de la página y pégalo.</translation>
    </message>
    <message>
        <source>The order was not seen as it should be.</source>
        <translation>La orden no se vio como debía.</translation>
    </message>
    <message>
        <source>Try again. If it was created, it expires by itself within two minutes.</source>
        <translation>Prueba de nuevo. Si se creó, vence sola en dos minutos.</translation>
    </message>
    <message>
        <source>That external id is taken already.</source>
        <translation>Ese id externo ya está tomado.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <source>Mercado Pago refused it (%1).</source>
        <translation>Mercado Pago lo rechazó (%1).</translation>
    </message>
    <message>
        <source>Create a store</source>
        <translation>Crear una sucursal</translation>
    </message>
    <message>
        <source>It is made in the account, with its place.</source>
        <translation>Se crea en la cuenta, con su lugar.</translation>
    </message>
    <message>
        <source>The buyer types the amount: choosing it mends that.</source>
        <translation>El comprador escribe el monto: al elegirlo se corrige.</translation>
    </message>
    <message>
        <source>Create a point of sale</source>
        <translation>Crear un punto de venta</translation>
    </message>
    <message>
        <source>Each till needs one of its own.</source>
        <translation>Cada caja necesita uno propio.</translation>
    </message>
    <message>
        <source>%1 (usual here)</source>
        <translation>%1 (lo habitual aquí)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin eso</translation>
    </message>
    <message>
        <source>The till asks again when the drawer is opened.</source>
        <translation>La caja vuelve a verificar al abrir el turno.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Abrir la caja</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Later: only cash for now</source>
        <translation>Después: por ahora solo efectivo</translation>
    </message>
    <message>
        <source>TEST ACCOUNT: no money moves. Test buyers pay it, real ones cannot.</source>
        <translation>CUENTA DE PRUEBA: no se mueve dinero. Le pagan compradores de prueba, los reales no pueden.</translation>
    </message>
    <message>
        <source>The settings could not be written.</source>
        <translation>No se pudo escribir la configuración.</translation>
    </message>
    <message>
        <source>Check the folder ~/.config/mostrador and the disk.</source>
        <translation>Revisa la carpeta ~/.config/mostrador y el disco.</translation>
    </message>
    <message>
        <source>for example -34.6037, -58.3816</source>
        <translation>por ejemplo -34.6037, -58.3816</translation>
    </message>
    <message>
        <source>As it was typed: Mercado Pago says whether it knows it.</source>
        <translation>Tal como se escribió: Mercado Pago dice si lo conoce.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>A new store: in which state?</source>
        <translation>Una sucursal nueva: ¿en qué estado?</translation>
    </message>
    <message>
        <source>A new store: in which city?</source>
        <translation>Una sucursal nueva: ¿en qué ciudad?</translation>
    </message>
    <message>
        <source>There is one already: leave the fields empty to use it, or give another one. Payments that are open stay as they are.</source>
        <translation>Ya hay uno: deje los campos vacíos para usarlo, o ponga otro. Los pagos abiertos quedan como están.</translation>
    </message>
    <message>
        <source>Copy the access token of your application from Mercado Pago&apos;s developer panel and paste it here, or choose a file that holds it and nothing else. It goes into this computer&apos;s keychain and nowhere else.</source>
        <translation>Copie el access token de su aplicación del panel de desarrolladores de Mercado Pago y péguelo aquí, o elija un archivo que solo lo contenga. Va al llavero de esta computadora y a ningún otro lugar.</translation>
    </message>
    <message>
        <source>The place decides taxes and is shown on the public map. The names are spelled as Mercado Libre does; one that is missing can be typed.</source>
        <translation>El lugar decide los impuestos y se ve en el mapa público. Los nombres van como los escribe Mercado Libre; si falta uno, escríbalo.</translation>
    </message>
    <message>
        <source>In %1. A city that is missing here can be typed: Mercado Pago says which ones it knows.</source>
        <translation>En %1. Si falta una ciudad, escríbala: Mercado Pago dice cuáles conoce.</translation>
    </message>
    <message>
        <source>In %1, %2. Without a link the middle of the city is its place on the map.</source>
        <translation>En %1, %2. Sin un enlace, en el mapa queda en el centro de la ciudad.</translation>
    </message>
    <message>
        <source>Or a file that holds it</source>
        <translation>O un archivo que lo contiene</translation>
    </message>
    <message>
        <source>Search, or type a name that is not listed</source>
        <translation>Busque, o escriba un nombre que no está en la lista</translation>
    </message>
    <message>
        <source>Link of a map, or its coordinates (optional)</source>
        <translation>Enlace de un mapa, o sus coordenadas (opcional)</translation>
    </message>
    <message>
        <source>There is no access token in that file, or it cannot be read.</source>
        <translation>En ese archivo no hay un access token, o no se puede leer.</translation>
    </message>
    <message>
        <source>The file holds the token in one line and nothing else.</source>
        <translation>El archivo contiene el token en una línea y nada más.</translation>
    </message>
    <message>
        <source>The place on the map is missing.</source>
        <translation>Falta el lugar en el mapa.</translation>
    </message>
    <message>
        <source>Mercado Pago knows no state of that name.</source>
        <translation>Mercado Pago no conoce un estado con ese nombre.</translation>
    </message>
    <message>
        <source>Mercado Pago knows no city of that name in the state.</source>
        <translation>Mercado Pago no conoce una ciudad con ese nombre en el estado.</translation>
    </message>
    <message>
        <source>Choose one of those that it names.</source>
        <translation>Elija uno de los que nombra.</translation>
    </message>
    <message>
        <source>Something is still empty.</source>
        <translation>Todavía falta completar algo.</translation>
    </message>
    <message>
        <source>If nobody is paying it, “Next” withdraws it. Or choose another point of sale.</source>
        <translation>Si nadie la está pagando, «Siguiente» la retira. O elija otro punto de venta.</translation>
    </message>
    <message>
        <source>Leave: all stays as it was</source>
        <translation>Salir: todo queda como estaba</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>poster</name>
    <message>
        <source>Scan this code with Mercado Pago and pay</source>
        <translation>Escanea este código con Mercado Pago y paga</translation>
    </message>
</context>
<context>
    <name>setting</name>
    <message>
        <source>Number of this till: part of every reference, so no two tills may share it</source>
        <translation>Número de esta caja: es parte de cada referencia, así que no puede haber dos iguales</translation>
    </message>
    <message>
        <source>Name of this till on the screen and the receipt</source>
        <translation>Nombre de esta caja en la pantalla y en el ticket</translation>
    </message>
    <message>
        <source>Sell only after the drawer has been opened with its float</source>
        <translation>Vender solo con la caja abierta con su fondo</translation>
    </message>
    <message>
        <source>Until this hour the night belongs to the day before (0 = midnight)</source>
        <translation>Hasta esta hora la noche cuenta para el día anterior (0 = medianoche)</translation>
    </message>
    <message>
        <source>Difference at closing above which a supervisor has to agree, in whole units</source>
        <translation>Diferencia al cierre desde la que debe aprobar un supervisor, en unidades enteras</translation>
    </message>
    <message>
        <source>Which of Mercado Pago&apos;s QR models is used</source>
        <translation>Qué modelo de QR de Mercado Pago se usa</translation>
    </message>
    <message>
        <source>With “orders”: the printed QR, one on the screen for each sale, or both</source>
        <translation>Con “orders”: el QR impreso, uno en pantalla por venta, o los dos</translation>
    </message>
    <message>
        <source>Address of the service; anything but Mercado Pago must be on this computer</source>
        <translation>Dirección del servicio; si no es Mercado Pago, debe estar en esta computadora</translation>
    </message>
    <message>
        <source>Country of the account: it decides currency and rounding</source>
        <translation>País de la cuenta: decide la moneda y el redondeo</translation>
    </message>
    <message>
        <source>The seller&apos;s user id at Mercado Pago</source>
        <translation>Id de usuario del vendedor en Mercado Pago</translation>
    </message>
    <message>
        <source>The store&apos;s external id</source>
        <translation>Id externo de la sucursal</translation>
    </message>
    <message>
        <source>The point of sale&apos;s external id: one till for each</source>
        <translation>Id externo del punto de venta: una caja por cada uno</translation>
    </message>
    <message>
        <source>Public address that Mercado Pago notifies; without one the till only asks</source>
        <translation>Dirección pública que notifica Mercado Pago; sin ella la caja solo consulta</translation>
    </message>
    <message>
        <source>User id of the software house that integrates</source>
        <translation>Id de usuario de quien integra el programa</translation>
    </message>
    <message>
        <source>How long a QR can be paid, in seconds</source>
        <translation>Cuánto tiempo se puede pagar un QR, en segundos</translation>
    </message>
    <message>
        <source>How often the till asks during the first minute, in seconds</source>
        <translation>Cada cuánto consulta la caja en el primer minuto, en segundos</translation>
    </message>
    <message>
        <source>Address and port where notifications come in; empty: nowhere</source>
        <translation>Dirección y puerto donde llegan las notificaciones; vacío: en ninguno</translation>
    </message>
    <message>
        <source>How receipts are printed</source>
        <translation>Cómo se imprimen los tickets</translation>
    </message>
    <message>
        <source>HOST:PORT for tcp, a path for device and file, a queue for system</source>
        <translation>HOST:PORT para tcp, una ruta para device y file, una cola para system</translation>
    </message>
    <message>
        <source>What the printer is sent</source>
        <translation>Qué se le envía a la impresora</translation>
    </message>
    <message>
        <source>Characters in a line: 32 on 58 mm paper, 42 or 48 on 80 mm</source>
        <translation>Letras por línea: 32 en papel de 58 mm, 42 o 48 en 80 mm</translation>
    </message>
    <message>
        <source>The printer&apos;s table of letters</source>
        <translation>Tabla de letras de la impresora</translation>
    </message>
    <message>
        <source>The printer has a cutter</source>
        <translation>La impresora tiene cortador</translation>
    </message>
    <message>
        <source>A cash drawer opens through the printer</source>
        <translation>Un cajón de dinero se abre por la impresora</translation>
    </message>
    <message>
        <source>Whether a finished sale prints by itself</source>
        <translation>Si una venta terminada se imprime sola</translation>
    </message>
    <message>
        <source>Name of the shop on receipt and customer&apos;s window</source>
        <translation>Nombre del comercio en el ticket y la pantalla del cliente</translation>
    </message>
    <message>
        <source>Tax number on the receipt</source>
        <translation>Número de identificación fiscal en el ticket</translation>
    </message>
    <message>
        <source>Address on the receipt</source>
        <translation>Dirección en el ticket</translation>
    </message>
    <message>
        <source>Legend on the receipt; empty: the usual one of the country</source>
        <translation>Leyenda del ticket; vacío: la habitual del país</translation>
    </message>
    <message>
        <source>Words about tax below the total</source>
        <translation>Texto sobre impuestos debajo del total</translation>
    </message>
    <message>
        <source>Language of the cashier&apos;s window</source>
        <translation>Idioma de la ventana de quien cobra</translation>
    </message>
    <message>
        <source>Colours of the cashier&apos;s window</source>
        <translation>Colores de la ventana de quien cobra</translation>
    </message>
    <message>
        <source>auto (a second screen if there is one), none, window, or a screen&apos;s name</source>
        <translation>auto (una segunda pantalla si la hay), none, window o el nombre de una pantalla</translation>
    </message>
    <message>
        <source>The till makes sounds</source>
        <translation>La caja hace sonidos</translation>
    </message>
    <message>
        <source>Lock after so many seconds without a key (0 = never)</source>
        <translation>Bloquear después de tantos segundos sin teclas (0 = nunca)</translation>
    </message>
    <message>
        <source>Fewer keys in a burst are no code</source>
        <translation>Menos teclas seguidas no son un código</translation>
    </message>
    <message>
        <source>Longest pause between two keys of a scan, in milliseconds</source>
        <translation>Pausa más larga entre dos teclas de una lectura, en milisegundos</translation>
    </message>
    <message>
        <source>law (of the country), none, or a step such as 0.05, 1, 10 or 50</source>
        <translation>law (la ley del país), none o un paso como 0.05, 1, 10 o 50</translation>
    </message>
    <message>
        <source>Names of other tenders (F11), with ; between them; empty: the usual ones</source>
        <translation>Nombres de otros medios de pago (F11), separados por ; vacío: los habituales</translation>
    </message>
    <message>
        <source>Picture at the top of the customer&apos;s window</source>
        <translation>Imagen arriba en la pantalla del cliente</translation>
    </message>
    <message>
        <source>Pictures shown while nobody is served, with ; between them</source>
        <translation>Imágenes mientras no se atiende a nadie, separadas por ;</translation>
    </message>
    <message>
        <source>Proxy to the internet; empty: none</source>
        <translation>Proxy a internet; vacío: ninguno</translation>
    </message>
    <message>
        <source>Where backups go; empty: none by themselves</source>
        <translation>Dónde van los respaldos; vacío: ninguno automático</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>Cuántos respaldos se guardan</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Mercado Pago</source>
        <translation>Mercado Pago</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Comercio</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Other tenders</source>
        <translation>Otros medios</translation>
    </message>
    <message>
        <source>Customer&apos;s window</source>
        <translation>Pantalla del cliente</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Respaldos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>%1 · usually %2</source>
        <translation>%1 · de fábrica: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Save · F12</source>
        <translation>Guardar · F12</translation>
    </message>
    <message>
        <source>Back · Esc</source>
        <translation>Volver · Esc</translation>
    </message>
    <message>
        <source>%1 cannot stay as it is.</source>
        <translation>%1 no puede quedar así.</translation>
    </message>
    <message>
        <source>The settings were not saved (%1).</source>
        <translation>La configuración no se guardó (%1).</translation>
    </message>
    <message>
        <source>Not saved: %1. Esc again leaves it.</source>
        <translation>Sin guardar: %1. Esc otra vez lo deja.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Se permite: %1</translation>
    </message>
    <message>
        <source>This value is needed.</source>
        <translation>Este valor hace falta.</translation>
    </message>
    <message>
        <source>This does not fit here.</source>
        <translation>Esto no sirve aquí.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The QR code that finds a receipt again: drawn by the printer, sent as a picture, or left out</source>
        <translation>El código QR que vuelve a encontrar un ticket: dibujado por la impresora, enviado como imagen, o sin él</translation>
    </message>
    <message>
        <source>The printer draws pictures: the logo, and letters that its table lacks</source>
        <translation>La impresora dibuja imágenes: el logotipo y las letras que su tabla no tiene</translation>
    </message>
    <message>
        <source>Picture for the top of receipts: PNG or PBM</source>
        <translation>Imagen para la parte superior de los tickets: PNG o PBM</translation>
    </message>
    <message>
        <source>Lines below the shop&apos;s address on the receipt</source>
        <translation>Líneas debajo de la dirección de la tienda en el ticket</translation>
    </message>
    <message>
        <source>Lines at the end of the receipt, instead of the thanks</source>
        <translation>Líneas al final del ticket, en lugar del agradecimiento</translation>
    </message>
    <message>
        <source>Beginnings of the scale&apos;s labels that carry a weight, with ; between them; both empty: the usual ones</source>
        <translation>Inicios de las etiquetas de la báscula que llevan un peso, separados por ; ambos vacíos: los habituales</translation>
    </message>
    <message>
        <source>Beginnings of the scale&apos;s labels that carry a price, with ; between them</source>
        <translation>Inicios de las etiquetas de la báscula que llevan un precio, separados por ;</translation>
    </message>
    <message>
        <source>Decimals of the price on a label</source>
        <translation>Decimales del precio en una etiqueta</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Báscula</translation>
    </message>
    <message>
        <source>Another section</source>
        <translation>Otra sección</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Otro valor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>What a test print has confirmed</source>
        <translation>Lo que confirmó una impresión de prueba</translation>
    </message>
    <message>
        <source>Set the printer up · F10</source>
        <translation>Configurar la impresora · F10</translation>
    </message>
    <message>
        <source>Changed and not saved yet: %1</source>
        <translation>Cambios sin guardar: %1</translation>
    </message>
    <message>
        <source>Maintenance · F11</source>
        <translation>Mantenimiento · F11</translation>
    </message>
    <message>
        <source>Restart now · F9</source>
        <translation>Reiniciar ya · F9</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Waits for the next start: %1</source>
        <translation>Espera al próximo inicio: %1</translation>
    </message>
    <message>
        <source>takes effect at the next start</source>
        <translation>vale desde el próximo inicio</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Search: a word, or a number</source>
        <translation>Buscar: palabra o número</translation>
    </message>
    <message>
        <source>Enter: contents · ↑ ↓ scroll · Esc: back</source>
        <translation>Enter: índice · ↑ ↓ desplazan · Esc: volver</translation>
    </message>
    <message>
        <source>Keys here</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Ningún capítulo tiene esas palabras.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Enter: the first · a number: that one · Esc clears</source>
        <translation>Enter: el primero · un número: ese · Esc borra</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Its number, Enter: opens · Esc: back</source>
        <translation>Su número, Enter: abre · Esc: volver</translation>
    </message>
    <message>
        <source>Back · Esc</source>
        <translation>Volver · Esc</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Elegir una fila</translation>
    </message>
    <message>
        <source>Choose what stands beside the digit</source>
        <translation>Elegir lo que está junto al dígito</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Go on with what stands in the field</source>
        <translation>Seguir con lo que está en el campo</translation>
    </message>
    <message>
        <source>Back; the sale stays</source>
        <translation>Volver; la venta queda</translation>
    </message>
    <message>
        <source>Ask whether to withdraw the QR</source>
        <translation>Preguntar si se retira el QR</translation>
    </message>
    <message>
        <source>Look an operation number up</source>
        <translation>Buscar un número de operación</translation>
    </message>
    <message>
        <source>Print the QR that waits</source>
        <translation>Imprimir el QR que espera</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Log in with your PIN</source>
        <translation>Entrar con tu PIN</translation>
    </message>
    <message>
        <source>↑ ↓ scroll · Esc: back</source>
        <translation>↑ ↓ desplazan · Esc: volver</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Imprimir de nuevo</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>Where do receipts come out?</source>
        <translation>¿Por dónde salen los tickets?</translation>
    </message>
    <message>
        <source>How wide is the paper?</source>
        <translation>¿Qué ancho tiene el papel?</translation>
    </message>
    <message>
        <source>Which row of letters is right?</source>
        <translation>¿Qué renglón de letras está bien?</translation>
    </message>
    <message>
        <source>Which QR came out?</source>
        <translation>¿Qué QR salió?</translation>
    </message>
    <message>
        <source>Did it cut the paper off?</source>
        <translation>¿Cortó el papel?</translation>
    </message>
    <message>
        <source>Does a cash drawer hang on it?</source>
        <translation>¿Tiene conectado un cajón de dinero?</translation>
    </message>
    <message>
        <source>The shop&apos;s own lines and picture</source>
        <translation>Los renglones y la imagen del negocio</translation>
    </message>
    <message>
        <source>Is this receipt right?</source>
        <translation>¿Está bien este ticket?</translation>
    </message>
    <message>
        <source>The printer is set up</source>
        <translation>La impresora quedó configurada</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Buscando impresoras…</translation>
    </message>
    <message>
        <source>The computer sees no printer of its own. One in the network has an address: hold its feed key while switching it on, and it prints it.</source>
        <translation>La computadora no ve ninguna impresora propia. Una de red tiene una dirección: mantenga presionada su tecla de avance al encenderla y la imprime.</translation>
    </message>
    <message>
        <source>Choose it; a slip with rulers and letters is printed to look at.</source>
        <translation>Elíjala; se imprime un papel con reglas y letras para revisar.</translation>
    </message>
    <message>
        <source>The page is as wide as this paper.</source>
        <translation>La página tiene el ancho de este papel.</translation>
    </message>
    <message>
        <source>Look at the rulers on the slip: choose the longest one that stands in a single row.</source>
        <translation>Mire las reglas del papel: elija la más larga que cabe en un solo renglón.</translation>
    </message>
    <message>
        <source>On the slip the same letters stand once for each table. Choose the row that reads: %1</source>
        <translation>En el papel están las mismas letras una vez por cada tabla. Elija el renglón que dice: %1</translation>
    </message>
    <message>
        <source>Two codes are on the slip: the first drawn by the printer, the second sent as a picture.</source>
        <translation>En el papel hay dos códigos: el primero lo dibuja la impresora, el segundo se le manda como imagen.</translation>
    </message>
    <message>
        <source>Printers for 58 mm hardly ever have a cutter.</source>
        <translation>Las impresoras de 58 mm casi nunca tienen cortador.</translation>
    </message>
    <message>
        <source>A drawer opens through a cable from the printer, for cash only. Try it: F8.</source>
        <translation>El cajón se abre por un cable desde la impresora, solo con efectivo. Pruébelo: F8.</translation>
    </message>
    <message>
        <source>They stand on every receipt; the picture beside shows it as it will be printed.</source>
        <translation>Van en todos los tickets; al lado se ve como se va a imprimir.</translation>
    </message>
    <message>
        <source>A whole receipt is printed as customers will get it. Nothing was sold.</source>
        <translation>Se imprime un ticket completo como lo van a recibir los clientes. No se vendió nada.</translation>
    </message>
    <message>
        <source>What was changed counts from the next start of the program. Whoever changes the printer confirms it again.</source>
        <translation>Lo que cambió vale desde el próximo inicio del programa. Quien cambie la impresora la confirma de nuevo.</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Sin impresora</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <translation>Impresora de tickets en la red</translation>
    </message>
    <message>
        <source>Receipt printer at USB: %1</source>
        <translation>Impresora de tickets por USB: %1</translation>
    </message>
    <message>
        <source>Pages through the queue “%1”</source>
        <translation>Páginas por la cola «%1»</translation>
    </message>
    <message>
        <source>Receipt printer behind the queue “%1”</source>
        <translation>Impresora de tickets en la cola «%1»</translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation>Archivos PDF en una carpeta</translation>
    </message>
    <message>
        <source>A text file</source>
        <translation>Un archivo de texto</translation>
    </message>
    <message>
        <source>a folder: /home/shop/receipts</source>
        <translation>una carpeta: /home/negocio/tickets</translation>
    </message>
    <message>
        <source>a file: /home/shop/receipts.txt</source>
        <translation>un archivo: /home/negocio/tickets.txt</translation>
    </message>
    <message>
        <source>%1 mm · %2 letters a row</source>
        <translation>%1 mm · %2 letras por renglón</translation>
    </message>
    <message>
        <source>Keeping it …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>An address is missing.</source>
        <translation>Falta una dirección.</translation>
    </message>
    <message>
        <source>Type it in the field below the list.</source>
        <translation>Escríbala en el campo debajo de la lista.</translation>
    </message>
    <message>
        <source>“%1” is no address for this.</source>
        <translation>«%1» no es una dirección para esto.</translation>
    </message>
    <message>
        <source>In the network it is ADDRESS:PORT, mostly with port 9100; a file or folder begins with “/”.</source>
        <translation>En la red es DIRECCIÓN:PUERTO, casi siempre con el puerto 9100; un archivo o carpeta empieza con «/».</translation>
    </message>
    <message>
        <source>The lines are too long.</source>
        <translation>Los renglones son demasiado largos.</translation>
    </message>
    <message>
        <source>At most 200 letters at the top and 200 at the end.</source>
        <translation>Máximo 200 letras arriba y 200 al final.</translation>
    </message>
    <message>
        <source>Enter tries again.</source>
        <translation>Enter lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The drawer was told to open.</source>
        <translation>Se le mandó abrirse al cajón.</translation>
    </message>
    <message>
        <source>Did it open? Go on. Otherwise check its cable, or choose that there is none.</source>
        <translation>¿Se abrió? Siga. Si no, revise su cable o elija que no hay cajón.</translation>
    </message>
    <message>
        <source>Look at the paper and print it again.</source>
        <translation>Mire el papel e imprímalo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the printer by a test print.</source>
        <translation>Nadie confirmó la impresora con una prueba.</translation>
    </message>
    <message>
        <source>Receipts are printed all the same.</source>
        <translation>Los tickets se imprimen de todos modos.</translation>
    </message>
    <message>
        <source>A manager confirms it: %1.</source>
        <translation>Un encargado la confirma: %1.</translation>
    </message>
    <message>
        <source>None of them: print without accents</source>
        <translation>Ninguno: imprimir sin acentos</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>El primero</translation>
    </message>
    <message>
        <source>Only the second</source>
        <translation>Solo el segundo</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno de los dos</translation>
    </message>
    <message>
        <source>Receipts come without a QR and without a picture.</source>
        <translation>Los tickets salen sin QR y sin imagen.</translation>
    </message>
    <message>
        <source>Yes, cut every receipt off</source>
        <translation>Sí, cortar cada ticket</translation>
    </message>
    <message>
        <source>No: feed it far enough to tear it off</source>
        <translation>No: avanzar lo suficiente para arrancarlo</translation>
    </message>
    <message>
        <source>No drawer</source>
        <translation>Sin cajón</translation>
    </message>
    <message>
        <source>Yes, it opens for cash</source>
        <translation>Sí, se abre con efectivo</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Sí, está bien</translation>
    </message>
    <message>
        <source>The printer is confirmed and kept.</source>
        <translation>La impresora se confirma y se guarda.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The test slip and the questions come again.</source>
        <translation>Vuelven el papel de prueba y las preguntas.</translation>
    </message>
    <message>
        <source>At the top, below the address</source>
        <translation>Arriba, debajo de la dirección</translation>
    </message>
    <message>
        <source>At the end, instead of the thanks</source>
        <translation>Al final, en lugar del agradecimiento</translation>
    </message>
    <message>
        <source>Picture on top: PNG or PBM</source>
        <translation>Imagen arriba: PNG o PBM</translation>
    </message>
    <message>
        <source>/home/shop/logo.png</source>
        <translation>/home/negocio/logo.png</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Print again · F9</source>
        <translation>Imprimir de nuevo · F9</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>Cerrar · Enter</translation>
    </message>
    <message>
        <source>Next · F12</source>
        <translation>Siguiente · F12</translation>
    </message>
    <message>
        <source>Open the drawer · F8</source>
        <translation>Abrir el cajón · F8</translation>
    </message>
    <message>
        <source>Look for it …</source>
        <translation>Buscarla…</translation>
    </message>
    <message>
        <source>Coffee with milk</source>
        <translation>Café con leche</translation>
    </message>
    <message>
        <source>A product with a long name, to see how it is broken</source>
        <translation>Un producto de nombre largo, para ver cómo se parte</translation>
    </message>
    <message>
        <source>TEST RECEIPT · NOTHING WAS SOLD</source>
        <translation>TICKET DE PRUEBA · NO SE VENDIÓ NADA</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The check was stopped before its end: nothing is known.</source>
        <translation>La verificación se detuvo antes del final: no se sabe nada.</translation>
    </message>
    <message>
        <source>The journal is whole: %1 records, head %2</source>
        <translation>El diario está íntegro: %1 registros, último sello %2</translation>
    </message>
    <message>
        <source>The journal is damaged: the first record that does not fit is %1.</source>
        <translation>El diario está dañado: el primer registro que no encaja es el %1.</translation>
    </message>
    <message>
        <source>Do not delete it; restore a backup and run “mostradorctl resume”.</source>
        <translation>No lo borres; restaura una copia de seguridad y ejecuta “mostradorctl resume”.</translation>
    </message>
    <message>
        <source>Record %1: a record before it is missing.</source>
        <translation>Registro %1: falta un registro anterior.</translation>
    </message>
    <message>
        <source>Record %1: it is not what was written.</source>
        <translation>Registro %1: no es lo que se escribió.</translation>
    </message>
    <message>
        <source>Records cut off at the end, or added there: %1</source>
        <translation>Registros cortados al final, o agregados ahí: %1</translation>
    </message>
    <message>
        <source>The end of the chain does not fit the records.</source>
        <translation>El final de la cadena no coincide con los registros.</translation>
    </message>
    <message>
        <source>Sales, payments or others whose newest state is not the last record: %1</source>
        <translation>Ventas, pagos u otros cuyo último estado no es el último registro: %1</translation>
    </message>
    <message>
        <source>Payments that count for another attempt than the first that named them: %1</source>
        <translation>Pagos que cuentan para otro intento que el primero que los nombró: %1</translation>
    </message>
    <message>
        <source>The file itself: %1</source>
        <translation>El archivo mismo: %1</translation>
    </message>
</context>
<context>
    <name>maintenance</name>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Back · Esc</source>
        <translation>Volver · Esc</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Respaldos</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta y avisos</translation>
    </message>
    <message>
        <source>QR poster</source>
        <translation>Cartel del QR</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Para soporte</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Respaldar ahora</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Respaldar en…</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Mirar el respaldo</translation>
    </message>
    <message>
        <source>Look into another…</source>
        <translation>Mirar otro…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurarlo</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Verificar el diario</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Revisar la cuenta</translation>
    </message>
    <message>
        <source>A4 or A5</source>
        <translation>A4 o A5</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Gather the facts</source>
        <translation>Reunir los datos</translation>
    </message>
    <message>
        <source>Kept backups</source>
        <translation>Respaldos guardados</translation>
    </message>
    <message>
        <source>No folder for backups is set (settings, backups).</source>
        <translation>No hay carpeta para los respaldos (configuración, respaldos).</translation>
    </message>
    <message>
        <source>Folder: %1 · the newest %2 are kept</source>
        <translation>Carpeta: %1 · se guardan los %2 más nuevos</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ningún respaldo.</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Último respaldo: %1</translation>
    </message>
    <message>
        <source>The disk of this computer has room and keeps what is written to it.</source>
        <translation>El disco de esta computadora tiene espacio y guarda lo que se escribe.</translation>
    </message>
    <message>
        <source>To restore it loses nothing. The till closes and opens again with it.</source>
        <translation>Restaurarlo no pierde nada. La caja se cierra y vuelve a abrir con él.</translation>
    </message>
    <message>
        <source>To restore it loses no sale; people and the drawer go back to how they were then. The till closes and opens again with it.</source>
        <translation>Restaurarlo no pierde ninguna venta; las personas y el cajón vuelven a como estaban entonces. La caja se cierra y vuelve a abrir con él.</translation>
    </message>
    <message>
        <source>Reads every record and compares it with the chain. Selling goes on meanwhile.</source>
        <translation>Lee cada registro y lo compara con la cadena. Mientras tanto se sigue vendiendo.</translation>
    </message>
    <message>
        <source>What Mercado Pago says of the account, of the point of sale, and where notifications are switched on.</source>
        <translation>Qué dice Mercado Pago de la cuenta y del punto de venta, y dónde se activan los avisos.</translation>
    </message>
    <message>
        <source>Mercado Pago has not told a QR of this point of sale yet. Is the till online?</source>
        <translation>Mercado Pago todavía no informó un QR de este punto de venta. ¿La caja está en línea?</translation>
    </message>
    <message>
        <source>The poster is with the printer %1.</source>
        <translation>El cartel está en la impresora %1.</translation>
    </message>
    <message>
        <source>This computer has no printer for sheets.</source>
        <translation>Esta computadora no tiene impresora de hojas.</translation>
    </message>
    <message>
        <source>Save it and print it elsewhere.</source>
        <translation>Guárdalo e imprímelo en otro lado.</translation>
    </message>
    <message>
        <source>Versions, settings without secrets, checks, the last records without buyers&apos; data, and the end of the log. Read it before you send it.</source>
        <translation>Versiones, configuración sin secretos, verificaciones, los últimos registros sin datos de compradores y el final del registro de sucesos. Léelo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>The fixed QR of this till as a sheet of %1, to hang up beside it. Print it at its full size.</source>
        <translation>El QR fijo de esta caja en una hoja %1, para colgar al lado. Imprímelo a tamaño completo.</translation>
    </message>
</context>
</TS>
