<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>acceptance</name>
    <message>
        <source>waiting for the payment</source>
        <translation>esperando o pagamento</translation>
    </message>
    <message>
        <source>a card refused</source>
        <translation>um cartão recusado</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>não pago</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>devolvido</translation>
    </message>
    <message>
        <source>the order refused</source>
        <translation>o pedido recusado</translation>
    </message>
    <message>
        <source>money that does not fit</source>
        <translation>dinheiro que não confere</translation>
    </message>
    <message>
        <source>the refund refused</source>
        <translation>o estorno recusado</translation>
    </message>
    <message>
        <source>The till did not see in time: %1.</source>
        <translation>O caixa não viu a tempo: %1.</translation>
    </message>
    <message>
        <source>Expected: %1. The till saw: %2.</source>
        <translation>Esperado: %1. O caixa viu: %2.</translation>
    </message>
    <message>
        <source>Scan before there is an order</source>
        <translation>Escanear antes de haver um pedido</translation>
    </message>
    <message>
        <source>Scan the order: amount and items are shown</source>
        <translation>Escanear o pedido: valor e itens aparecem</translation>
    </message>
    <message>
        <source>Approved payment</source>
        <translation>Pagamento aprovado</translation>
    </message>
    <message>
        <source>Rejected payment: the till keeps waiting</source>
        <translation>Pagamento recusado: o caixa continua esperando</translation>
    </message>
    <message>
        <source>Second attempt on the same order</source>
        <translation>Segunda tentativa no mesmo pedido</translation>
    </message>
    <message>
        <source>Refund from the till</source>
        <translation>Estorno pelo caixa</translation>
    </message>
    <message>
        <source>Cancel the order: the app waits again</source>
        <translation>Cancelar o pedido: o app volta a esperar</translation>
    </message>
    <message>
        <source>Scan an order that has expired</source>
        <translation>Escanear um pedido vencido</translation>
    </message>
    <message>
        <source>Create an order and have it paid</source>
        <translation>Criar um pedido e recebê-lo</translation>
    </message>
    <message>
        <source>Create an order and cancel it</source>
        <translation>Criar um pedido e cancelá-lo</translation>
    </message>
    <message>
        <source>Scan the till’s printed QR with the test buyer’s app. There is nothing to pay.</source>
        <translation>Escaneie o QR impresso do caixa com o app do comprador de teste. Não há nada a pagar.</translation>
    </message>
    <message>
        <source>Scan the QR with the test buyer’s app. Do not pay yet.</source>
        <translation>Escaneie o QR com o app do comprador de teste. Não pague ainda.</translation>
    </message>
    <message>
        <source>Pay now, with a card that is accepted.</source>
        <translation>Agora pague com um cartão que seja aprovado.</translation>
    </message>
    <message>
        <source>Scan the QR if you have not, and pay with a card that is refused.</source>
        <translation>Escaneie o QR, se ainda não o fez, e pague com um cartão que seja recusado.</translation>
    </message>
    <message>
        <source>Pay again, with a card that is accepted, without scanning again.</source>
        <translation>Pague de novo, com um cartão que seja aprovado e sem escanear outra vez.</translation>
    </message>
    <message>
        <source>Do nothing: the order has to expire.</source>
        <translation>Não faça nada: o pedido tem de vencer.</translation>
    </message>
    <message>
        <source>Scan that QR now.</source>
        <translation>Agora escaneie esse QR.</translation>
    </message>
    <message>
        <source>Does the app wait, without an amount to pay?</source>
        <translation>O app espera, sem um valor a pagar?</translation>
    </message>
    <message>
        <source>Does the app show %1 and the item?</source>
        <translation>O app mostra %1 e o item?</translation>
    </message>
    <message>
        <source>Did the app say that the card was refused?</source>
        <translation>O app disse que o cartão foi recusado?</translation>
    </message>
    <message>
        <source>Does the buyer’s account show that the money came back?</source>
        <translation>A conta do comprador mostra que o dinheiro voltou?</translation>
    </message>
    <message>
        <source>Does the app show an error?</source>
        <translation>O app mostra um erro?</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançada</translation>
    </message>
    <message>
        <source>Answered with no: %1</source>
        <translation>A resposta foi não: %1</translation>
    </message>
    <message>
        <source>Stopped before its end.</source>
        <translation>Interrompida antes do fim.</translation>
    </message>
    <message>
        <source>The same order created twice</source>
        <translation>O mesmo pedido criado duas vezes</translation>
    </message>
    <message>
        <source>A second open order on one point of sale</source>
        <translation>Um segundo pedido aberto no mesmo caixa</translation>
    </message>
    <message>
        <source>An amount with three decimals</source>
        <translation>Um valor com três decimais</translation>
    </message>
    <message>
        <source>The smallest amount there is</source>
        <translation>O menor valor que existe</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não perguntado</translation>
    </message>
    <message>
        <source>differs from the simulator</source>
        <translation>difere do simulador</translation>
    </message>
    <message>
        <source>as the simulator</source>
        <translation>igual ao simulador</translation>
    </message>
    <message>
        <source>Acceptance run</source>
        <translation>Teste de aceitação</translation>
    </message>
    <message>
        <source>The provider’s integration tests</source>
        <translation>Os testes de integração do provedor</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Perguntas em aberto</translation>
    </message>
    <message>
        <source>Row | What | Result | Notifications | Remark</source>
        <translation>Linha | O quê | Resultado | Notificações | Nota</translation>
    </message>
    <message>
        <source>Question | Simulator | Service | Result</source>
        <translation>Pergunta | Simulador | Serviço | Resultado</translation>
    </message>
    <message>
        <source>Nothing that was made here is payable any more, and what was paid went back.</source>
        <translation>Nada do que foi criado aqui ainda pode ser pago, e o que foi pago voltou.</translation>
    </message>
    <message>
        <source>Notifications were not listened for: [receiver] listen is not set.</source>
        <translation>Não se escutaram notificações: falta [receiver] listen.</translation>
    </message>
    <message>
        <source>No notification came while it ran.</source>
        <translation>Nenhuma notificação chegou enquanto rodava.</translation>
    </message>
    <message>
        <source>Withdrawing and giving back what is left: leave the payment in the app, and wait.</source>
        <translation>Retirando e devolvendo o que resta: saia do pagamento no app e espere.</translation>
    </message>
    <message>
        <source>Not asked: an order of this API cannot be taken back.</source>
        <translation>Não perguntado: um pedido desta API não pode ser retirado.</translation>
    </message>
    <message>
        <source>At most %1 payments of %2 each; all of it goes back.</source>
        <translation>No máximo %1 pagamentos de %2 cada um; tudo volta.</translation>
    </message>
    <message>
        <source>y/n</source>
        <translation>s/n</translation>
    </message>
    <message>
        <source>This account is a real one: real money moves. Go on?</source>
        <translation>Esta conta é real: dinheiro real se move. Continuar?</translation>
    </message>
    <message>
        <source>Mercado Pago does not say whose access token this is. (%1)</source>
        <translation>O Mercado Pago não diz de quem é esta credencial. (%1)</translation>
    </message>
    <message>
        <source>Check the token and the connection, then try again.</source>
        <translation>Verifique a credencial e a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>The access token is of another account or country than the settings: %1.</source>
        <translation>A credencial é de outra conta ou de outro país que a configuração: %1.</translation>
    </message>
    <message>
        <source>Correct “user_id” and “site”, or use the other token.</source>
        <translation>Corrija “user_id” e “site”, ou use a outra credencial.</translation>
    </message>
    <message>
        <source>The access token is of a real account: real money would move.</source>
        <translation>A credencial é de uma conta real: dinheiro real se moveria.</translation>
    </message>
    <message>
        <source>Use a test account, or say --real-account.</source>
        <translation>Use uma conta de teste ou acrescente --real-account.</translation>
    </message>
    <message>
        <source>Another order lies on this point of sale: %1.</source>
        <translation>Há outro pedido neste caixa: %1.</translation>
    </message>
    <message>
        <source>Finish it at its till first, or use another point of sale.</source>
        <translation>Termine-o primeiro no caixa dele, ou use outro caixa.</translation>
    </message>
    <message>
        <source>The report cannot be written: %1.</source>
        <translation>Não dá para gravar o relatório: %1.</translation>
    </message>
    <message>
        <source>Name another folder with --output.</source>
        <translation>Indique outra pasta com --output.</translation>
    </message>
    <message>
        <source>The folder has a run of something else: %1.</source>
        <translation>A pasta tem um teste de outra coisa: %1.</translation>
    </message>
    <message>
        <source>Something may still be payable, or has not gone back: %1.</source>
        <translation>Algo ainda pode ser pago ou não voltou: %1.</translation>
    </message>
    <message>
        <source>Run it again with the same folder: that is settled first.</source>
        <translation>Rode de novo com a mesma pasta: isso se resolve primeiro.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>the file is too large</source>
        <translation>o arquivo é grande demais</translation>
    </message>
    <message>
        <source>there are too many rows</source>
        <translation>há linhas demais</translation>
    </message>
    <message>
        <source>it is not a text file: save it as CSV first</source>
        <translation>não é um arquivo de texto: salve-o antes como CSV</translation>
    </message>
    <message>
        <source>the first row has no column “%1”</source>
        <translation>a primeira linha não tem a coluna “%1”</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>a coluna “%1” aparece duas vezes</translation>
    </message>
    <message>
        <source>the row is too long</source>
        <translation>a linha é longa demais</translation>
    </message>
    <message>
        <source>a quotation mark is not closed: %1</source>
        <translation>há aspas sem fechar: %1</translation>
    </message>
    <message>
        <source>the row has not as many fields as the first one: %1</source>
        <translation>a linha não tem tantos campos quanto a primeira: %1</translation>
    </message>
    <message>
        <source>the code is missing</source>
        <translation>falta o código</translation>
    </message>
    <message>
        <source>the code “%1” is too long</source>
        <translation>o código “%1” é longo demais</translation>
    </message>
    <message>
        <source>the product has too many codes</source>
        <translation>o produto tem códigos demais</translation>
    </message>
    <message>
        <source>the last digit of “%1” does not fit: no scanner would read it</source>
        <translation>o último dígito de “%1” não confere: nenhum leitor o leria</translation>
    </message>
    <message>
        <source>the code “%1” is there twice</source>
        <translation>o código “%1” aparece duas vezes</translation>
    </message>
    <message>
        <source>the code “%1” belongs to another product</source>
        <translation>o código “%1” é de outro produto</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>falta o nome</translation>
    </message>
    <message>
        <source>the name is too long: %1</source>
        <translation>o nome é longo demais: %1</translation>
    </message>
    <message>
        <source>the category is too long: %1</source>
        <translation>a categoria é longa demais: %1</translation>
    </message>
    <message>
        <source>the description is too long: %1</source>
        <translation>a descrição é longa demais: %1</translation>
    </message>
    <message>
        <source>the unit is too long: %1</source>
        <translation>a unidade é longa demais: %1</translation>
    </message>
    <message>
        <source>“%1” is not a price</source>
        <translation>“%1” não é um preço</translation>
    </message>
    <message>
        <source>“%1” can be read as two prices</source>
        <translation>“%1” pode ser lido como dois preços</translation>
    </message>
    <message>
        <source>“%1” is neither 1 nor 0</source>
        <translation>“%1” não é 1 nem 0</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1” não é um número inteiro</translation>
    </message>
    <message>
        <source>“%1” is not a tax rate</source>
        <translation>“%1” não é uma alíquota de imposto</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>não é texto</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>columns apart by: %1</source>
        <translation>colunas separadas por: %1</translation>
    </message>
    <message>
        <source>decimals with: %1</source>
        <translation>decimais com: %1</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>não lidas: %1</translation>
    </message>
    <message>
        <source>The code %1 belongs to another product.</source>
        <translation>O código %1 é de outro produto.</translation>
    </message>
    <message>
        <source>Nothing has changed. Give it another code.</source>
        <translation>Nada mudou. Use outro código.</translation>
    </message>
    <message>
        <source>The product %1 has changed meanwhile.</source>
        <translation>O produto %1 mudou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Abra-o de novo.</translation>
    </message>
    <message>
        <source>There is no change of prices to undo.</source>
        <translation>Não há mudança de preços para desfazer.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Não é possível ler o arquivo “%1”.</translation>
    </message>
    <message>
        <source>Look whether it is there, and whether another program has it open.</source>
        <translation>Veja se ele está lá e se outro programa o tem aberto.</translation>
    </message>
    <message>
        <source>The catalogue could not be written.</source>
        <translation>Não foi possível gravar o catálogo.</translation>
    </message>
    <message>
        <source>Nothing has changed in it. Make room on the disk and try again.</source>
        <translation>Nada mudou nele. Libere espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <source>The catalogue is damaged.</source>
        <translation>O catálogo está danificado.</translation>
    </message>
    <message>
        <source>Start the till again, then import your products.</source>
        <translation>Abra o caixa de novo e depois importe seus produtos.</translation>
    </message>
    <message>
        <source>The file is right: %1 new products, %2 changed.</source>
        <translation>O arquivo está certo: %1 produtos novos, %2 alterados.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Nada mudou ainda.</translation>
    </message>
    <message>
        <source>Products are read in: %1 new, %2 changed.</source>
        <translation>Produtos importados: %1 novos, %2 alterados.</translation>
    </message>
    <message>
        <source>The file has %1 wrong rows.</source>
        <translation>O arquivo tem %1 linhas com erro.</translation>
    </message>
    <message>
        <source>Nothing has changed. Mend them and read the file again.</source>
        <translation>Nada mudou. Corrija-as e leia o arquivo de novo.</translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation>A leitura do arquivo foi interrompida.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>The catalogue was damaged; the till begins a new one.</source>
        <translation>O catálogo estava danificado; o caixa começa um novo.</translation>
    </message>
    <message>
        <source>The catalogue is in another currency; the till begins a new one.</source>
        <translation>O catálogo está em outra moeda; o caixa começa um novo.</translation>
    </message>
    <message>
        <source>Sell with amounts, and have the disk looked at.</source>
        <translation>Venda por valores e mande verificar o disco.</translation>
    </message>
    <message>
        <source>Import your products again. The old file: %1</source>
        <translation>Importe seus produtos de novo. O arquivo anterior: %1</translation>
    </message>
    <message>
        <source>“%1” is not an address on the web (https://…)</source>
        <translation>“%1” não é um endereço da web (https://…)</translation>
    </message>
    <message>
        <source>“%1” is not a picture that can be kept.</source>
        <translation>“%1” não é uma imagem que se possa guardar.</translation>
    </message>
    <message>
        <source>Nothing has changed. Choose a JPEG or PNG of at most 16 MB.</source>
        <translation>Nada mudou. Escolha um JPEG ou PNG de até 16 MB.</translation>
    </message>
</context>
<context>
    <name>counter</name>
    <message>
        <source>Total %1 · rounding %2</source>
        <translation>Total %1 · arredondamento %2</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exato</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ainda falta</translation>
    </message>
    <message>
        <source>To pay by QR</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Cash to take</source>
        <translation>Dinheiro a receber</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Enter takes the cash · Esc goes back</source>
        <translation>Enter recebe o dinheiro · Esc volta</translation>
    </message>
    <message>
        <source>Preparing the QR …</source>
        <translation>Preparando o QR Code…</translation>
    </message>
    <message>
        <source>Asking Mercado Pago for the QR</source>
        <translation>Pedindo o QR Code ao Mercado Pago</translation>
    </message>
    <message>
        <source>The customer scans this till&apos;s printed code</source>
        <translation>O cliente escaneia o código impresso do caixa</translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation>Aguardando pagamento</translation>
    </message>
    <message>
        <source>F4 Cash · F9 Check · Esc Withdraw</source>
        <translation>F4 Dinheiro · F9 Consultar · Esc Retirar</translation>
    </message>
    <message>
        <source>Payment refused: the customer can try again</source>
        <translation>Pagamento recusado: o cliente pode tentar de novo</translation>
    </message>
    <message>
        <source>Checking the payment …</source>
        <translation>Consultando o pagamento…</translation>
    </message>
    <message>
        <source>Withdrawing the QR …</source>
        <translation>Retirando o QR Code…</translation>
    </message>
    <message>
        <source>Making sure that nobody paid it</source>
        <translation>Verificando se ninguém o pagou</translation>
    </message>
    <message>
        <source>F9 Check</source>
        <translation>F9 Consultar</translation>
    </message>
    <message>
        <source>Result not confirmed.
It may have been paid: do not charge again.</source>
        <translation>Resultado não confirmado.
Pode ter sido pago: não cobre de novo.</translation>
    </message>
    <message>
        <source>Withdraw the QR?</source>
        <translation>Retirar o QR Code?</translation>
    </message>
    <message>
        <source>Enter withdraws</source>
        <translation>Enter retira</translation>
    </message>
    <message>
        <source>Esc keeps</source>
        <translation>Esc mantém</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>Pago em dinheiro</translation>
    </message>
    <message>
        <source>Total %1 · received %2</source>
        <translation>Total %1 · recebido %2</translation>
    </message>
    <message>
        <source>Scan or Enter: next sale</source>
        <translation>Escaneie ou Enter: próxima venda</translation>
    </message>
    <message>
        <source>Payment approved</source>
        <translation>Pagamento aprovado</translation>
    </message>
    <message>
        <source>Paid by QR</source>
        <translation>Pago com QR Code</translation>
    </message>
    <message>
        <source>Operation %1</source>
        <translation>Operação %1</translation>
    </message>
    <message>
        <source>no price:</source>
        <translation>sem preço:</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Ainda não há itens</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 item</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 itens</translation>
    </message>
    <message>
        <source>On hold: %1 (F10)</source>
        <translation>Em espera: %1 (F10)</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Preço de %1</translation>
    </message>
    <message>
        <source>Code, name or amount+</source>
        <translation>Código, nome ou valor+</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qtd</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Scan an item, type its name, or type an amount and +</source>
        <translation>Escaneie um item, digite o nome, ou um valor e +</translation>
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
        <translation>Aqui aparecem os produtos marcados como favoritos.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nome</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Buscar: %1</translation>
    </message>
    <message>
        <source>Type the beginning of a name</source>
        <translation>Digite o começo de um nome</translation>
    </message>
    <message>
        <source>Nothing is called like that</source>
        <translation>Nada tem esse nome</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter adds · Esc closes</source>
        <translation>↑ ↓ escolhe · Enter adiciona · Esc fecha</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>É longo demais.</translation>
    </message>
    <message>
        <source>Type a code, a name, or an amount and +.</source>
        <translation>Digite um código, um nome, ou um valor e +.</translation>
    </message>
    <message>
        <source>%1 is not an amount.</source>
        <translation>%1 não é um valor.</translation>
    </message>
    <message>
        <source>Type an amount greater than zero.</source>
        <translation>Digite um valor maior que zero.</translation>
    </message>
    <message>
        <source>%1 is not a quantity.</source>
        <translation>%1 não é uma quantidade.</translation>
    </message>
    <message>
        <source>Type a number before the *, with at most three decimals.</source>
        <translation>Digite um número antes do *, com no máximo três casas decimais.</translation>
    </message>
    <message>
        <source>There are two quantities.</source>
        <translation>Há duas quantidades.</translation>
    </message>
    <message>
        <source>Type one number, *, and the code.</source>
        <translation>Digite um número, * e o código.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Adicionado: %1</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue.</source>
        <translation>%1 não está no catálogo.</translation>
    </message>
    <message>
        <source>Type its price and Enter, or remove the line with F8.</source>
        <translation>Digite o preço e Enter, ou remova o item com F8.</translation>
    </message>
    <message>
        <source>%1 was not added: a payment is going on.</source>
        <translation>%1 não foi adicionado: há uma cobrança em andamento.</translation>
    </message>
    <message>
        <source>Scan it again for the next sale.</source>
        <translation>Escaneie de novo na próxima venda.</translation>
    </message>
    <message>
        <source>Nothing is called %1.</source>
        <translation>Nada se chama %1.</translation>
    </message>
    <message>
        <source>Type another name, scan the item, or type an amount and +.</source>
        <translation>Digite outro nome, escaneie o item, ou digite um valor e +.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removido: %1</translation>
    </message>
    <message>
        <source>Sell a free amount</source>
        <translation>Vender um valor avulso</translation>
    </message>
    <message>
        <source>Three of the next code</source>
        <translation>Três do próximo código</translation>
    </message>
    <message>
        <source>Set the quantity of the selected line</source>
        <translation>Definir a quantidade do item selecionado</translation>
    </message>
    <message>
        <source>Select a line</source>
        <translation>Selecionar um item</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>On-line</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Printer: see to it</source>
        <translation>Impressora: verifique</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Sem impressora</translation>
    </message>
    <message>
        <source>None waiting</source>
        <translation>Nada aguardando</translation>
    </message>
    <message>
        <source>%1 waiting %2</source>
        <translation>%1 aguardando %2</translation>
    </message>
    <message>
        <source>DEMO · no money moves</source>
        <translation>DEMO · nenhum dinheiro é movimentado</translation>
    </message>
    <message>
        <source>Till %1 · %2</source>
        <translation>Caixa %1 · %2</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR Code</translation>
    </message>
    <message>
        <source>Last sales</source>
        <translation>Últimas</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>Outros</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Gaveta</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Search a product by the beginnings of its words</source>
        <translation>Buscar um produto pelo começo das palavras</translation>
    </message>
    <message>
        <source>See a price without selling</source>
        <translation>Consultar um preço sem vender</translation>
    </message>
    <message>
        <source>Take cash; Enter takes the exact amount</source>
        <translation>Receber em dinheiro; Enter recebe o valor exato</translation>
    </message>
    <message>
        <source>Charge by QR</source>
        <translation>Cobrar com QR Code</translation>
    </message>
    <message>
        <source>The last sales: reprint, refund</source>
        <translation>As últimas vendas: reimprimir, estornar</translation>
    </message>
    <message>
        <source>Remove the selected line</source>
        <translation>Remover o item selecionado</translation>
    </message>
    <message>
        <source>Ask Mercado Pago for the payment now</source>
        <translation>Consultar o pagamento no Mercado Pago agora</translation>
    </message>
    <message>
        <source>Put the sale aside and take it up again</source>
        <translation>Suspender a venda e retomá-la</translation>
    </message>
    <message>
        <source>Other ways to pay</source>
        <translation>Outras formas de pagamento</translation>
    </message>
    <message>
        <source>Finish the sale</source>
        <translation>Finalizar a venda</translation>
    </message>
    <message>
        <source>Print a copy of the last receipt</source>
        <translation>Imprimir a 2ª via do último comprovante</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Gaveta</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Bloquear o caixa</translation>
    </message>
    <message>
        <source>Nothing can be charged now.</source>
        <translation>Agora não é possível cobrar nada.</translation>
    </message>
    <message>
        <source>No line can be changed now.</source>
        <translation>Agora não é possível mudar nenhum item.</translation>
    </message>
    <message>
        <source>No payment is waiting.</source>
        <translation>Nenhum pagamento está aguardando.</translation>
    </message>
    <message>
        <source>There is nothing to finish.</source>
        <translation>Não há nada a finalizar.</translation>
    </message>
    <message>
        <source>There is no receipt to print again.</source>
        <translation>Não há comprovante para reimprimir.</translation>
    </message>
    <message>
        <source>Not while a payment is going on.</source>
        <translation>Não enquanto há uma cobrança em andamento.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Locked while the QR waits</source>
        <translation>Bloqueado enquanto o QR Code aguarda</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Número da operação</translation>
    </message>
    <message>
        <source>Ticket %1 waits · %2 · %3 · F10</source>
        <translation>O cupom %1 aguarda · %2 · %3 · F10</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Estornar</translation>
    </message>
    <message>
        <source>Take no cash yet</source>
        <translation>Não receba em dinheiro ainda</translation>
    </message>
    <message>
        <source>Wait: the till goes on asking.
F9 asks now.
Type the customer&apos;s operation number, Enter.
F10 leaves it and serves the next.</source>
        <translation>Aguardar: o caixa continua consultando.
F9 consulta agora.
Digitar o número da operação do cliente, Enter.
F10 deixa esta venda e atende o próximo.</translation>
    </message>
    <message>
        <source>Enter: the manager confirms by hand.</source>
        <translation>Enter: o gerente confirma manualmente.</translation>
    </message>
    <message>
        <source>Clock off %1</source>
        <translation>Relógio: %1</translation>
    </message>
    <message>
        <source>Two tills</source>
        <translation>Dois caixas</translation>
    </message>
    <message>
        <source>Confirmed by hand</source>
        <translation>Confirmado manualmente</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidência: %1</translation>
    </message>
    <message>
        <source>The same key again: keep the products · Esc closes</source>
        <translation>A mesma tecla de novo: cuidar dos produtos · Esc fecha</translation>
    </message>
    <message>
        <source>Keep the products: edit, prices, read a file</source>
        <translation>Cuidar dos produtos: editar, preços, importar</translation>
    </message>
    <message>
        <source>The customer scans the QR on the other window</source>
        <translation>O cliente escaneia o QR na outra tela</translation>
    </message>
    <message>
        <source>Scan it again, or type the number and Enter.</source>
        <translation>Escaneie de novo, ou digite o número e Enter.</translation>
    </message>
    <message>
        <source>Scan it again. If this goes on, set the scanner to its fastest speed.</source>
        <translation>Escaneie de novo. Se continuar, ajuste o leitor para a velocidade mais alta.</translation>
    </message>
    <message>
        <source>Scan it again. If this goes on, set the scanner to send Enter after each code.</source>
        <translation>Escaneie de novo. Se continuar, configure o leitor para enviar Enter depois de cada código.</translation>
    </message>
    <message>
        <source>Only a part of a code was read: %1. Nothing was added.</source>
        <translation>Só uma parte do código foi lida: %1. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>The scanner sent too slowly: %1. Nothing was added.</source>
        <translation>O leitor enviou devagar demais: %1. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>The scan broke off: %1. Nothing was added.</source>
        <translation>A leitura foi interrompida: %1. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>%1 was misread: its check digit is wrong. Nothing was added.</source>
        <translation>%1 foi lido errado: o dígito verificador não confere. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sem som</translation>
    </message>
    <message>
        <source>Items of the sale</source>
        <translation>Itens da venda</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>O que a busca encontrou</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para ler</translation>
    </message>
    <message>
        <source>QR of the sale</source>
        <translation>QR da venda</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Voltar (Esc)</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Teclado na tela</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Whole sale</source>
        <translation>Venda toda</translation>
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
        <translation>Mais de %1: o PIN do gerente será pedido.</translation>
    </message>
    <message>
        <source>F7 percent or amount · Tab line or sale · 0 takes it away · Esc closes</source>
        <translation>F7 porcentagem ou valor · Tab item ou venda · 0 retira · Esc fecha</translation>
    </message>
    <message>
        <source>Discount in %1 · whole sale</source>
        <translation>Desconto em %1 · venda toda</translation>
    </message>
    <message>
        <source>Discount in %1 · line</source>
        <translation>Desconto em %1 · item</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venda</translation>
    </message>
    <message>
        <source>Type the note, then Enter.</source>
        <translation>Digite a observação e depois Enter.</translation>
    </message>
    <message>
        <source>It stands on the receipt, never on the customer&apos;s window. Tab: line</source>
        <translation>Sai no cupom, nunca na tela do cliente. Tab: item</translation>
    </message>
    <message>
        <source>Only the shop reads it: not on the receipt. Tab: whole sale</source>
        <translation>Só a loja lê: não sai no cupom. Tab: venda toda</translation>
    </message>
    <message>
        <source>Note on the sale</source>
        <translation>Observação da venda</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>Observação do item</translation>
    </message>
    <message>
        <source>%1 is not a percentage.</source>
        <translation>%1 não é uma porcentagem.</translation>
    </message>
    <message>
        <source>Type a number up to 100, or press F7 for an amount.</source>
        <translation>Digite um número até 100, ou pressione F7 para um valor.</translation>
    </message>
    <message>
        <source>Discount of %1</source>
        <translation>Desconto de %1</translation>
    </message>
    <message>
        <source>Without discount</source>
        <translation>Sem desconto</translation>
    </message>
    <message>
        <source>Without note</source>
        <translation>Sem observação</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Observação guardada</translation>
    </message>
    <message>
        <source>New price %1</source>
        <translation>Novo preço %1</translation>
    </message>
    <message>
        <source>There is no line to repeat.</source>
        <translation>Não há item para repetir.</translation>
    </message>
    <message>
        <source>Scan an item, or type an amount and +.</source>
        <translation>Escaneie um item, ou digite um valor e +.</translation>
    </message>
    <message>
        <source>Removed again</source>
        <translation>Removido de novo</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Está de volta</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Como estava antes</translation>
    </message>
    <message>
        <source>The whole sale</source>
        <translation>A venda toda</translation>
    </message>
    <message>
        <source>Discount over the ceiling</source>
        <translation>Desconto acima do limite</translation>
    </message>
    <message>
        <source>Another price than the list&apos;s</source>
        <translation>Preço diferente do de tabela</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>em vez de %1</translation>
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
        <translation>%1 não foi adicionado: há uma pergunta aberta.</translation>
    </message>
    <message>
        <source>Answer it or close it with Esc, then scan it again.</source>
        <translation>Responda ou feche com Esc, e escaneie de novo.</translation>
    </message>
    <message>
        <source>Change the price of the selected line (manager&apos;s PIN)</source>
        <translation>Mudar o preço do item (PIN)</translation>
    </message>
    <message>
        <source>The newest line once more</source>
        <translation>Repetir o último item</translation>
    </message>
    <message>
        <source>Discount in %; again: an amount; Tab: line or sale</source>
        <translation>Desconto em %; de novo: valor; Tab: item ou venda</translation>
    </message>
    <message>
        <source>Undo the last change, until the sale is charged</source>
        <translation>Desfazer a última alteração, até cobrar</translation>
    </message>
    <message>
        <source>A note on the line, or with Tab on the sale</source>
        <translation>Observação no item; com Tab, na venda</translation>
    </message>
    <message>
        <source>Ticket %1 paid · %2</source>
        <translation>Cupom %1 pago · %2</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Enter: this part in cash, the rest by QR or another tender · Esc goes back</source>
        <translation>Enter: esta parte em dinheiro, o resto por QR ou outra forma · Esc volta</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Not all of it is verified by the till</source>
        <translation>O caixa não verificou todo o pagamento</translation>
    </message>
    <message>
        <source>Cash at the end: %1</source>
        <translation>Dinheiro no final: %1</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Consultar preço</translation>
    </message>
    <message>
        <source>Scan an item · Esc closes</source>
        <translation>Escaneie um item · Esc fecha</translation>
    </message>
    <message>
        <source>Scan the next one · Enter adds it to the sale · Esc closes</source>
        <translation>Escaneie o próximo · Enter adiciona à venda · Esc fecha</translation>
    </message>
    <message>
        <source>Cancel sale</source>
        <translation>Cancelar venda</translation>
    </message>
    <message>
        <source>Cancel the whole sale, with a reason</source>
        <translation>Cancelar toda a venda, com um motivo</translation>
    </message>
    <message>
        <source>No sale is on hold.</source>
        <translation>Não há vendas em espera.</translation>
    </message>
    <message>
        <source>There is no sale to cancel.</source>
        <translation>Não há venda para cancelar.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Who may log in, and as what</source>
        <translation>Quem pode entrar, e com que função</translation>
    </message>
    <message>
        <source>There is nobody to log in yet.</source>
        <translation>Ainda não há pessoas cadastradas.</translation>
    </message>
    <message>
        <source>TEST · no money moves</source>
        <translation>TESTE · nenhum dinheiro é movimentado</translation>
    </message>
    <message>
        <source>Help for the screen you are on; again: back</source>
        <translation>Ajuda da tela em que você está; de novo: voltar</translation>
    </message>
    <message>
        <source>Printer not confirmed</source>
        <translation>Impressora não confirmada</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>There is no sale “%1” with a QR payment.</source>
        <translation>Não há venda “%1” com pagamento com QR Code.</translation>
    </message>
    <message>
        <source>List the sales: mostradorctl sales</source>
        <translation>Liste as vendas: mostradorctl sales</translation>
    </message>
    <message>
        <source>%1 products are in the file.</source>
        <translation>Há %1 produtos no arquivo.</translation>
    </message>
    <message>
        <source>Paste it and press Enter. It is not shown.</source>
        <translation>Cole-o e pressione Enter. Ele não é mostrado.</translation>
    </message>
    <message>
        <source>The keychain was not emptied.</source>
        <translation>O chaveiro não foi esvaziado.</translation>
    </message>
    <message>
        <source>An older one in it counts before the file: unlock it and remove that one.</source>
        <translation>Se houver um anterior nele, vale antes do arquivo: desbloqueie-o e remova-o.</translation>
    </message>
    <message>
        <source>It is in a file that only you can read: %1</source>
        <translation>Está em um arquivo que só você pode ler: %1</translation>
    </message>
    <message>
        <source>It is in the keychain. A till that is open uses it from its next start on.</source>
        <translation>Está no chaveiro. Um caixa aberto passa a usá-lo no próximo início.</translation>
    </message>
    <message>
        <source>It is in the keychain.</source>
        <translation>Está no chaveiro.</translation>
    </message>
    <message>
        <source>It comes from the environment: %1</source>
        <translation>Vem do ambiente: %1</translation>
    </message>
    <message>
        <source>Neither the keychain nor a file has it any more.</source>
        <translation>Não está mais no chaveiro nem em um arquivo.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be printed.</source>
        <translation>A imagem “%1” não pode ser impressa.</translation>
    </message>
    <message>
        <source>It must be a PNG or PBM of at most 512 KiB and 2000 × 2000 pixels.</source>
        <translation>Deve ser PNG ou PBM de até 512 KiB e 2000 × 2000 pixels.</translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation>Corrigido.</translation>
    </message>
    <message>
        <source>Mercado Pago refused to mend it: %1</source>
        <translation>O Mercado Pago não aceitou a correção: %1</translation>
    </message>
    <message>
        <source>Account %1 (%2)</source>
        <translation>Conta %1 (%2)</translation>
    </message>
    <message>
        <source>mostradorctl check-setup --mend mends it.</source>
        <translation>mostradorctl check-setup --mend o corrige.</translation>
    </message>
    <message>
        <source>Mercado Pago tells no QR of this point of sale.</source>
        <translation>O Mercado Pago não informa nenhum QR deste ponto de venda.</translation>
    </message>
    <message>
        <source>Check it: mostradorctl check-setup</source>
        <translation>Verifique-o: mostradorctl check-setup</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Não é possível escrever “%1”.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The poster is in %1. Print it at its full size.</source>
        <translation>O cartaz está em %1. Imprima-o em tamanho real.</translation>
    </message>
    <message>
        <source>A till needs a number and a point of sale of its own; those in the file belong to another till.</source>
        <translation>Um caixa precisa de um número e de um ponto de venda próprios; os do arquivo são de outro caixa.</translation>
    </message>
    <message>
        <source>The next free ones: %1</source>
        <translation>Os próximos livres: %1</translation>
    </message>
    <message>
        <source>The settings are in %1. They count from the next start.</source>
        <translation>A configuração está em %1. Vale a partir da próxima abertura.</translation>
    </message>
    <message>
        <source>Mercado Pago could not be asked which point of sale is free: it is only counted on.</source>
        <translation>Não foi possível perguntar ao Mercado Pago que ponto de venda está livre: apenas se continuou a contagem.</translation>
    </message>
    <message>
        <source>The account has no further point of sale: mostrador --set-up makes it.</source>
        <translation>A conta não tem outro ponto de venda: mostrador --set-up o cria.</translation>
    </message>
    <message>
        <source>Look at the slip: is everything on it right? (yes/no)</source>
        <translation>Olhe o papel: está tudo certo? (sim/não)</translation>
    </message>
    <message>
        <source>The printer is not confirmed.</source>
        <translation>A impressora fica sem confirmação.</translation>
    </message>
    <message>
        <source>The printer is confirmed.</source>
        <translation>A impressora está confirmada.</translation>
    </message>
    <message>
        <source>%1 photos are kept, %2 were not.</source>
        <translation>%1 fotos foram guardadas, %2 não.</translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>TOTAL TO PAY</source>
        <translation>TOTAL A PAGAR</translation>
    </message>
    <message>
        <source>Scan with Mercado Pago or another wallet</source>
        <translation>Escaneie com o Mercado Pago ou outra carteira</translation>
    </message>
    <message>
        <source>Pay with Pix or scan with Mercado Pago</source>
        <translation>Pague com Pix ou escaneie com o Mercado Pago</translation>
    </message>
    <message>
        <source>Scan with Mercado Pago</source>
        <translation>Escaneie com o Mercado Pago</translation>
    </message>
    <message>
        <source>Preparing your code…</source>
        <translation>Preparando seu código…</translation>
    </message>
    <message>
        <source>Payment refused, try another way to pay</source>
        <translation>Pagamento recusado, tente outro meio</translation>
    </message>
    <message>
        <source>One moment, do not pay yet</source>
        <translation>Um momento, não pague ainda</translation>
    </message>
    <message>
        <source>Confirming the payment…</source>
        <translation>Confirmando o pagamento…</translation>
    </message>
    <message>
        <source>Payment approved</source>
        <translation>Pagamento aprovado</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Obrigado!</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>O código expirou</translation>
    </message>
    <message>
        <source>Charge cancelled</source>
        <translation>Cobrança cancelada</translation>
    </message>
    <message>
        <source>Please ask the cashier</source>
        <translation>Consulte o caixa, por favor</translation>
    </message>
    <message>
        <source>YOUR CHANGE</source>
        <translation>SEU TROCO</translation>
    </message>
    <message>
        <source>PRICE</source>
        <translation>PREÇO</translation>
    </message>
    <message>
        <source>DEMO · nothing is charged</source>
        <translation>DEMO · nada é cobrado</translation>
    </message>
    <message>
        <source>A customer is to scan the QR on the screen</source>
        <translation>O cliente precisa escanear o QR da tela</translation>
    </message>
    <message>
        <source>DEMO · cannot be paid</source>
        <translation>DEMO · não pode ser pago</translation>
    </message>
    <message>
        <source>TEST · nothing is charged</source>
        <translation>TESTE · nada é cobrado</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>PAGO</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 item</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 itens</translation>
    </message>
    <message>
        <source>Scan the printed code at the till</source>
        <translation>Escaneie o código impresso do caixa</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Your turn: touch a product, then F5. Pay on the phone.</source>
        <translation>Sua vez: toque num produto e depois em F5. Pague no telefone.</translation>
    </message>
    <message>
        <source>Touch the screen and try it yourself</source>
        <translation>Toque na tela e experimente</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The show goes on</source>
        <translation>A demonstração continua</translation>
    </message>
    <message>
        <source>The manager&apos;s PIN of this kiosk: %1</source>
        <translation>O PIN do gerente deste quiosque: %1</translation>
    </message>
    <message>
        <source>The buyer&apos;s phone</source>
        <translation>O celular do cliente</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>Escanear o código</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Card is refused</source>
        <translation>Cartão recusado</translation>
    </message>
    <message>
        <source>Pay only half</source>
        <translation>Pagar só a metade</translation>
    </message>
    <message>
        <source>Walk away</source>
        <translation>Ir embora sem pagar</translation>
    </message>
    <message>
        <source>No order to pay</source>
        <translation>Nada a pagar</translation>
    </message>
    <message>
        <source>The phone shows the amount.</source>
        <translation>O celular mostra o valor.</translation>
    </message>
    <message>
        <source>The phone says: paid.</source>
        <translation>O celular diz: pago.</translation>
    </message>
    <message>
        <source>The phone says: refused. The code is still good.</source>
        <translation>O celular diz: recusado. O código continua valendo.</translation>
    </message>
    <message>
        <source>The phone paid half.</source>
        <translation>O celular pagou a metade.</translation>
    </message>
    <message>
        <source>The buyer walked away.</source>
        <translation>O cliente foi embora.</translation>
    </message>
    <message>
        <source>The phone says: nothing to pay here.</source>
        <translation>O celular diz: não há nada a pagar aqui.</translation>
    </message>
    <message>
        <source>The demo cannot use “%1”.</source>
        <translation>A demonstração não pode usar “%1”.</translation>
    </message>
    <message>
        <source>Give it a folder of its own: mostrador --demo --data-dir FOLDER</source>
        <translation>Dê a ela uma pasta própria: mostrador --demo --data-dir PASTA</translation>
    </message>
    <message>
        <source>One sale of the demo, without a screen:</source>
        <translation>Uma venda da demonstração, sem tela:</translation>
    </message>
    <message>
        <source>The tour did not come to its end.</source>
        <translation>O passeio não chegou ao fim.</translation>
    </message>
    <message>
        <source>The buyer scans and pays …</source>
        <translation>O cliente escaneia e paga …</translation>
    </message>
    <message>
        <source>Pictures of both windows: %1</source>
        <translation>Imagens das duas janelas: %1</translation>
    </message>
    <message>
        <source>With a screen, app/run opens the till itself.</source>
        <translation>Com uma tela, app/run abre o caixa.</translation>
    </message>
    <message>
        <source>The manager&apos;s PIN: %1</source>
        <translation>PIN do gerente: %1</translation>
    </message>
</context>
<context>
    <name>drawer</name>
    <message>
        <source>Cash in</source>
        <translation>Suprimento</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sangria</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Abrir a gaveta sem venda</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Leitura X</translation>
    </message>
    <message>
        <source>Close of the drawer (Z)</source>
        <translation>Fechamento de caixa (Z)</translation>
    </message>
    <message>
        <source>Read the last close</source>
        <translation>Ver o último fechamento</translation>
    </message>
    <message>
        <source>Drawer · shift %1</source>
        <translation>Gaveta · turno %1</translation>
    </message>
    <message>
        <source>The drawer is closed</source>
        <translation>O caixa está fechado</translation>
    </message>
    <message>
        <source>With how much does it open? Type the float, then Enter.</source>
        <translation>Com quanto abre? Digite o fundo de troco e depois Enter.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Fundo de troco</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Another reason: type it</source>
        <translation>Outro motivo: digite</translation>
    </message>
    <message>
        <source>How much is in the drawer? One sum, or pieces × value: 12*1000 3*500 40</source>
        <translation>Quanto há na gaveta? Um total, ou quantidade × valor: 12*1000 3*500 40</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>How much is taken out? The rest stays as the next float. Enter closes.</source>
        <translation>Quanto é retirado? O resto fica como próximo fundo. Enter fecha.</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>Troco do banco</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>To the safe or the bank</source>
        <translation>Para o cofre ou o banco</translation>
    </message>
    <message>
        <source>Paid to a supplier</source>
        <translation>Pago a um fornecedor</translation>
    </message>
    <message>
        <source>How much? Type the amount, then Enter.</source>
        <translation>Quanto? Digite o valor e depois Enter.</translation>
    </message>
    <message>
        <source>Type the reason, then Enter.</source>
        <translation>Digite o motivo e depois Enter.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>The drawer is open: shift %1, float %2.</source>
        <translation>O caixa está aberto: turno %1, fundo %2.</translation>
    </message>
    <message>
        <source>%1: %2 recorded.</source>
        <translation>%1: %2, registrado.</translation>
    </message>
    <message>
        <source>The drawer was opened without a sale: recorded.</source>
        <translation>A gaveta foi aberta sem venda: ficou registrado.</translation>
    </message>
    <message>
        <source>Nothing has been closed by reading.</source>
        <translation>É só uma leitura: o caixa continua aberto.</translation>
    </message>
    <message>
        <source>The drawer is closed: shift %1. %2</source>
        <translation>O caixa está fechado: turno %1. %2</translation>
    </message>
    <message>
        <source>QR confirmed by hand</source>
        <translation>QR confirmado manualmente</translation>
    </message>
    <message>
        <source>QR waiting</source>
        <translation>QR aguardando</translation>
    </message>
    <message>
        <source>QR unconfirmed</source>
        <translation>QR não confirmado</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>A resolver</translation>
    </message>
    <message>
        <source>Refund on its way</source>
        <translation>Estorno em andamento</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Dia de movimento</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechamento</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Autorizado por</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Sales: %1</source>
        <translation>Vendas: %1</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Cupons</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, refunded</source>
        <translation>%1, estornado</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descontos</translation>
    </message>
    <message>
        <source>Late payments that a manager attached</source>
        <translation>Pagamentos tardios atribuídos</translation>
    </message>
    <message>
        <source>Cancelled sales</source>
        <translation>Vendas canceladas</translation>
    </message>
    <message>
        <source>Lines removed</source>
        <translation>Itens removidos</translation>
    </message>
    <message>
        <source>Receipts printed again</source>
        <translation>Cupons reimpressos</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Aberturas da gaveta sem venda</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>Dinheiro na gaveta</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>Vendas em dinheiro</translation>
    </message>
    <message>
        <source>Refunds in cash</source>
        <translation>Devoluções em dinheiro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Stays as the next float</source>
        <translation>Fica como próximo fundo</translation>
    </message>
    <message>
        <source>The drawer has not been opened.</source>
        <translation>O caixa não está aberto.</translation>
    </message>
    <message>
        <source>Open it with its float: Ctrl+B.</source>
        <translation>Abra com o fundo de troco: Ctrl+B.</translation>
    </message>
    <message>
        <source>The drawer is open already.</source>
        <translation>O caixa já está aberto.</translation>
    </message>
    <message>
        <source>That amount is not possible here.</source>
        <translation>Esse valor aqui não é possível.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>Digite outro.</translation>
    </message>
    <message>
        <source>Cash in and out needs a reason.</source>
        <translation>A movimentação de dinheiro precisa de um motivo.</translation>
    </message>
    <message>
        <source>Too much cash in and out for one session.</source>
        <translation>Movimentações demais em um turno.</translation>
    </message>
    <message>
        <source>Close the drawer and open it again.</source>
        <translation>Feche o caixa e abra de novo.</translation>
    </message>
    <message>
        <source>More would be taken out than was counted.</source>
        <translation>Seria retirado mais do que foi contado.</translation>
    </message>
    <message>
        <source>Type another amount.</source>
        <translation>Digite outro valor.</translation>
    </message>
    <message>
        <source>A supervisor has to agree to this close.</source>
        <translation>Este fechamento precisa ser autorizado por um supervisor.</translation>
    </message>
    <message>
        <source>Close it again.</source>
        <translation>Feche de novo.</translation>
    </message>
    <message>
        <source>%1 · shift %2</source>
        <translation>%1 · turno %2</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Ainda não resolvido</translation>
    </message>
    <message>
        <source>%1 · ticket %2</source>
        <translation>%1 · cupom %2</translation>
    </message>
    <message>
        <source>End of the journal</source>
        <translation>Fim do registro</translation>
    </message>
    <message>
        <source>The count is right.</source>
        <translation>A conferência bate.</translation>
    </message>
    <message>
        <source>Surplus: %1</source>
        <translation>Sobra: %1</translation>
    </message>
    <message>
        <source>Short by %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Earlier closes</source>
        <translation>Fechamentos anteriores</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Imprimir uma cópia</translation>
    </message>
    <message>
        <source>The drawer has not been closed yet.</source>
        <translation>A gaveta ainda não foi fechada nenhuma vez.</translation>
    </message>
    <message>
        <source>Which one is to be read?</source>
        <translation>Qual você quer ler?</translation>
    </message>
    <message>
        <source>Other closes (page %1 of %2)</source>
        <translation>Outros fechamentos (página %1 de %2)</translation>
    </message>
    <message>
        <source>A copy of the close of shift %1 is being printed.</source>
        <translation>Uma cópia do fechamento do turno %1 está sendo impressa.</translation>
    </message>
</context>
<context>
    <name>gateway</name>
    <message>
        <source>Check the internet connection; cash can be taken.</source>
        <translation>Verifique a conexão com a internet; é possível receber em dinheiro.</translation>
    </message>
    <message>
        <source>The till tries again by itself; look now with F9.</source>
        <translation>O caixa tenta de novo sozinho; consulte agora com F9.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date, and whether a proxy or an antivirus opens secure connections.</source>
        <translation>Verifique a data do computador, e se um proxy ou antivírus abre as conexões seguras.</translation>
    </message>
    <message>
        <source>Correct “base_url” in the settings.</source>
        <translation>Corrija “base_url” na configuração.</translation>
    </message>
    <message>
        <source>Mercado Pago cannot be reached.</source>
        <translation>Não é possível alcançar o Mercado Pago.</translation>
    </message>
    <message>
        <source>The connection to Mercado Pago broke before the answer.</source>
        <translation>A conexão com o Mercado Pago caiu antes da resposta.</translation>
    </message>
    <message>
        <source>Mercado Pago did not answer in time.</source>
        <translation>O Mercado Pago não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The answer was too long to be from Mercado Pago.</source>
        <translation>A resposta é longa demais para ser do Mercado Pago.</translation>
    </message>
    <message>
        <source>The answer was not from Mercado Pago.</source>
        <translation>A resposta não é do Mercado Pago.</translation>
    </message>
    <message>
        <source>The secure connection to Mercado Pago could not be verified; nothing was sent.</source>
        <translation>Não foi possível verificar a conexão segura com o Mercado Pago; nada foi enviado.</translation>
    </message>
    <message>
        <source>The address set for Mercado Pago may not receive the token; nothing was sent.</source>
        <translation>O endereço configurado para o Mercado Pago não pode receber a credencial; nada foi enviado.</translation>
    </message>
    <message>
        <source>Another device answers in its place: check the network&apos;s login page and the proxy.</source>
        <translation>Outro equipamento responde no lugar dele: verifique a rede e o proxy.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date, the proxy and the antivirus.</source>
        <translation>Verifique a data, o proxy e o antivírus.</translation>
    </message>
    <message>
        <source>This question moved no money.</source>
        <translation>Esta consulta não movimentou dinheiro.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Confirmed by hand</source>
        <translation>Confirmado manualmente</translation>
    </message>
    <message>
        <source>Refund pending</source>
        <translation>Estorno pendente</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Estornada em parte</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Estornada</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>Estorno falhou</translation>
    </message>
    <message>
        <source>It counts for no sale yet.</source>
        <translation>Ainda não conta para nenhuma venda.</translation>
    </message>
    <message>
        <source>Operation %1: %2, of another till.</source>
        <translation>Operação %1: %2, de outro caixa.</translation>
    </message>
    <message>
        <source>It does not pay this sale.</source>
        <translation>Não paga esta venda.</translation>
    </message>
    <message>
        <source>Operation %1: %2, of ticket %3.</source>
        <translation>Operação %1: %2, do cupom %3.</translation>
    </message>
    <message>
        <source>Operation %1: %2, of this sale.</source>
        <translation>Operação %1: %2, desta venda.</translation>
    </message>
    <message>
        <source>F9 asks for this sale&apos;s payment now.</source>
        <translation>F9 consulta agora o pagamento desta venda.</translation>
    </message>
    <message>
        <source>Waiting for the QR</source>
        <translation>Aguardando o QR</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>sale opened</source>
        <translation>venda aberta</translation>
    </message>
    <message>
        <source>sale finished</source>
        <translation>venda concluída</translation>
    </message>
    <message>
        <source>sale cancelled</source>
        <translation>venda cancelada</translation>
    </message>
    <message>
        <source>Only partly paid</source>
        <translation>Pago só em parte</translation>
    </message>
    <message>
        <source>Different amount</source>
        <translation>Valor diferente</translation>
    </message>
    <message>
        <source>Different currency</source>
        <translation>Moeda diferente</translation>
    </message>
    <message>
        <source>Second payment</source>
        <translation>Segundo pagamento</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>Pagamento tardio</translation>
    </message>
    <message>
        <source>Payment of another sale</source>
        <translation>Pagamento de outra venda</translation>
    </message>
    <message>
        <source>At another point of sale</source>
        <translation>Em outro ponto de venda</translation>
    </message>
    <message>
        <source>By hand, and not found</source>
        <translation>Manual, e não encontrado</translation>
    </message>
    <message>
        <source>refund asked for</source>
        <translation>estorno solicitado</translation>
    </message>
    <message>
        <source>refund pending</source>
        <translation>estorno pendente</translation>
    </message>
    <message>
        <source>refund done</source>
        <translation>estorno feito</translation>
    </message>
    <message>
        <source>refund failed</source>
        <translation>estorno falhou</translation>
    </message>
    <message>
        <source>receipt owed</source>
        <translation>comprovante a imprimir</translation>
    </message>
    <message>
        <source>receipt being printed</source>
        <translation>comprovante sendo impresso</translation>
    </message>
    <message>
        <source>receipt printed</source>
        <translation>comprovante impresso</translation>
    </message>
    <message>
        <source>receipt perhaps printed</source>
        <translation>comprovante talvez impresso</translation>
    </message>
    <message>
        <source>Refunded: %1 went back.</source>
        <translation>Estornado: %1 voltaram ao comprador.</translation>
    </message>
    <message>
        <source>The money moved: operation %1.</source>
        <translation>O dinheiro foi movido: operação %1.</translation>
    </message>
    <message>
        <source>Mercado Pago rejected it.</source>
        <translation>O Mercado Pago recusou.</translation>
    </message>
    <message>
        <source>The refund of %1 failed. %2</source>
        <translation>O estorno de %1 falhou. %2</translation>
    </message>
    <message>
        <source>Try again later, or give the money back in another way.</source>
        <translation>Tente mais tarde ou devolva o dinheiro de outra forma.</translation>
    </message>
    <message>
        <source>Refund pending: %1.</source>
        <translation>Estorno pendente: %1.</translation>
    </message>
    <message>
        <source>The till goes on asking; F6 shows its end.</source>
        <translation>O caixa continua consultando; F6 mostra o resultado.</translation>
    </message>
    <message>
        <source>Refund recorded.</source>
        <translation>Estorno registrado.</translation>
    </message>
    <message>
        <source>Looking up operation %1 …</source>
        <translation>Procurando a operação %1 …</translation>
    </message>
    <message>
        <source>Operation %1 is of another account, or not known.</source>
        <translation>A operação %1 é de outra conta ou não é conhecida.</translation>
    </message>
    <message>
        <source>Compare the number with the customer&apos;s phone.</source>
        <translation>Compare o número com o celular do cliente.</translation>
    </message>
    <message>
        <source>No answer about operation %1.</source>
        <translation>Sem resposta sobre a operação %1.</translation>
    </message>
    <message>
        <source>Type the number again in a moment.</source>
        <translation>Digite o número de novo em instantes.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs by %1 from Mercado Pago&apos;s.</source>
        <translation>O relógio deste computador difere em %1 do relógio do Mercado Pago.</translation>
    </message>
    <message>
        <source>Set its date and time; over ten minutes there is no QR.</source>
        <translation>Acerte a data e a hora; com mais de dez minutos não há QR.</translation>
    </message>
    <message>
        <source>Another till charges at %1 (%2).</source>
        <translation>Outro caixa cobra em %1 (%2).</translation>
    </message>
    <message>
        <source>Give each till a point of sale of its own in the settings.</source>
        <translation>Dê a cada caixa seu próprio ponto de venda na configuração.</translation>
    </message>
    <message>
        <source>The till has it on record already.</source>
        <translation>O caixa já tem esta operação registrada.</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>outra moeda</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Sem custo</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Pago: %1</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation>%1 em dinheiro</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Give back %1.</source>
        <translation>Devolva %1.</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>There is no amount.</source>
        <translation>Falta o valor.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1” não é um valor.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than this currency.</source>
        <translation>“%1” tem mais casas decimais que esta moeda.</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3.</source>
        <translation>“%1” pode ser lido como %2 ou como %3.</translation>
    </message>
    <message>
        <source>“%1” is larger than a till can take.</source>
        <translation>“%1” é mais do que um caixa comporta.</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Digite o valor.</translation>
    </message>
    <message>
        <source>Type digits only, with the decimal separator of your country.</source>
        <translation>Digite só algarismos, com a vírgula ou o ponto decimal do seu país.</translation>
    </message>
    <message>
        <source>Type it with fewer decimals.</source>
        <translation>Digite com menos casas decimais.</translation>
    </message>
    <message>
        <source>Type it without thousands separators.</source>
        <translation>Digite sem separador de milhar.</translation>
    </message>
    <message>
        <source>Check whether a code was scanned in its place.</source>
        <translation>Veja se um código foi escaneado no lugar dele.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Troco</translation>
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
        <translation>Não pode ser retirado agora: receba de outra forma.</translation>
    </message>
    <message>
        <source>Enter withdraws that one · Esc keeps it · or take another tender.</source>
        <translation>Enter retira esse · Esc o mantém · ou receba de outra forma.</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc volta</translation>
    </message>
    <message>
        <source>To be settled: %1</source>
        <translation>A resolver: %1</translation>
    </message>
    <message>
        <source>Last sales</source>
        <translation>Últimas vendas</translation>
    </message>
    <message>
        <source>Nothing has been sold yet.</source>
        <translation>Nada foi vendido ainda.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter evidence · F8 refund · F9 check · Ctrl+P reprint · Esc back</source>
        <translation>↑ ↓ escolher · Enter detalhes · F8 estornar · F9 consultar · Ctrl+P reimprimir · Esc voltar</translation>
    </message>
    <message>
        <source>QR %1</source>
        <translation>QR %1</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Autorizado por</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>QR: %1</source>
        <translation>QR: %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
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
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>↑ ↓ scroll · Esc goes back</source>
        <translation>↑ ↓ rolar · Esc volta</translation>
    </message>
    <message>
        <source>Refund (F8)</source>
        <translation>Estornar (F8)</translation>
    </message>
    <message>
        <source>Check the payment (F9)</source>
        <translation>Consultar o pagamento (F9)</translation>
    </message>
    <message>
        <source>Print the receipt again (Ctrl+P)</source>
        <translation>Reimprimir o comprovante (Ctrl+P)</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Cupom %1</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>Cupom %1: %2</translation>
    </message>
    <message>
        <source>What happens with this money?</source>
        <translation>O que fazer com este dinheiro?</translation>
    </message>
    <message>
        <source>Why? Press a digit.</source>
        <translation>Por quê? Pressione um dígito.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Estornar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>How much goes back? Enter accepts the amount in the field.</source>
        <translation>Quanto é estornado? Enter aceita o valor do campo.</translation>
    </message>
    <message>
        <source>Keep it, with a note</source>
        <translation>Ficar com ele, com uma nota</translation>
    </message>
    <message>
        <source>Type the note, then Enter.</source>
        <translation>Digite a nota e Enter.</translation>
    </message>
    <message>
        <source>The manager confirms by hand</source>
        <translation>O gerente confirma manualmente</translation>
    </message>
    <message>
        <source>Type the operation number, or what you have seen, then Enter.</source>
        <translation>Digite o número da operação, ou o que foi visto, e Enter.</translation>
    </message>
    <message>
        <source>It stays marked for ever, and the till goes on asking Mercado Pago. Esc goes back</source>
        <translation>Fica marcado para sempre, e o caixa continua consultando o Mercado Pago. Esc volta</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>The manager types the PIN, then Enter.</source>
        <translation>O gerente digita o PIN e Enter.</translation>
    </message>
    <message>
        <source>Choose the manager&apos;s PIN</source>
        <translation>Escolher o PIN do gerente</translation>
    </message>
    <message>
        <source>Type 4 to 8 digits, then Enter.</source>
        <translation>Digite de 4 a 8 dígitos e Enter.</translation>
    </message>
    <message>
        <source>It allows refunds and other decisions about money. Esc: later, when it is first needed</source>
        <translation>Autoriza estornos e outras decisões sobre dinheiro. Esc: mais tarde, quando for preciso</translation>
    </message>
    <message>
        <source>Type the same digits again, then Enter.</source>
        <translation>Digite os mesmos dígitos de novo e Enter.</translation>
    </message>
    <message>
        <source>Amount that goes back</source>
        <translation>Valor a estornar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Número da operação</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN novo</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>O mesmo PIN de novo</translation>
    </message>
    <message>
        <source>↑ ↓ Enter</source>
        <translation>↑ ↓ Enter</translation>
    </message>
    <message>
        <source>Press a digit</source>
        <translation>Pressione um dígito</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Mercadoria devolvida</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Valor errado</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>Cobrado duas vezes</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Outro motivo</translation>
    </message>
    <message>
        <source>Seen in the Mercado Pago app</source>
        <translation>Visto no app do Mercado Pago</translation>
    </message>
    <message>
        <source>Seen on the customer&apos;s phone</source>
        <translation>Visto no celular do cliente</translation>
    </message>
    <message>
        <source>Attach: it counts for its sale</source>
        <translation>Anexar: conta para a sua venda</translation>
    </message>
    <message>
        <source>Refund: it goes back</source>
        <translation>Estornar: volta ao comprador</translation>
    </message>
    <message>
        <source>the manager</source>
        <translation>o gerente</translation>
    </message>
    <message>
        <source>Asking Mercado Pago about ticket %1 …</source>
        <translation>Consultando o Mercado Pago sobre o cupom %1 …</translation>
    </message>
    <message>
        <source>Printing the receipt of ticket %1 …</source>
        <translation>Imprimindo o comprovante do cupom %1 …</translation>
    </message>
    <message>
        <source>The manager&apos;s PIN is set.</source>
        <translation>O PIN do gerente foi definido.</translation>
    </message>
    <message>
        <source>The PIN could not be kept.</source>
        <translation>Não foi possível guardar o PIN.</translation>
    </message>
    <message>
        <source>Check the disk and the data folder&apos;s permissions.</source>
        <translation>Verifique o disco e as permissões da pasta de dados.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Um PIN tem de 4 a 8 dígitos.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>Digite outro.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Os dois PINs são diferentes.</translation>
    </message>
    <message>
        <source>Type it twice again.</source>
        <translation>Digite-o duas vezes de novo.</translation>
    </message>
    <message>
        <source>That is not the manager&apos;s PIN.</source>
        <translation>Esse não é o PIN do gerente.</translation>
    </message>
    <message>
        <source>Type it again, or leave with Esc.</source>
        <translation>Digite de novo ou saia com Esc.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>PINs errados demais.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Tente de novo em %1.</translation>
    </message>
    <message>
        <source>Fill the screen, or leave the full screen</source>
        <translation>Passar para a tela cheia ou sair dela</translation>
    </message>
    <message>
        <source>Add and edit products, change prices, read a file</source>
        <translation>Adicionar e editar produtos, mudar preços, importar um arquivo</translation>
    </message>
    <message>
        <source>%1 · gone back</source>
        <translation>%1 · devolvida</translation>
    </message>
    <message>
        <source>%1 · decided</source>
        <translation>%1 · já decidida</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Novo preço</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Item</translation>
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
        <translation>Não houve movimentação de dinheiro.</translation>
    </message>
    <message>
        <source>It is not known yet whether money moved.</source>
        <translation>Ainda não se sabe se houve movimentação de dinheiro.</translation>
    </message>
    <message>
        <source>Take no other payment for this sale yet. F9 asks again.</source>
        <translation>Não receba esta venda de outra forma ainda. F9 consulta de novo.</translation>
    </message>
    <message>
        <source>Mercado Pago cannot be reached.</source>
        <translation>Não é possível alcançar o Mercado Pago.</translation>
    </message>
    <message>
        <source>Preparing the QR.</source>
        <translation>Preparando o QR Code.</translation>
    </message>
    <message>
        <source>Mercado Pago did not say whether the order was created.</source>
        <translation>O Mercado Pago não disse se o pedido foi criado.</translation>
    </message>
    <message>
        <source>The till is finding out by itself. Do not charge again.</source>
        <translation>O caixa está verificando sozinho. Não cobre de novo.</translation>
    </message>
    <message>
        <source>Only %1 has been paid so far.</source>
        <translation>Até agora só %1 foi pago.</translation>
    </message>
    <message>
        <source>Part of the money moved.</source>
        <translation>Parte do dinheiro foi movimentada.</translation>
    </message>
    <message>
        <source>The customer can pay the rest with the same QR.</source>
        <translation>O cliente pode pagar o restante com o mesmo QR Code.</translation>
    </message>
    <message>
        <source>A payment was rejected.</source>
        <translation>Um pagamento foi recusado.</translation>
    </message>
    <message>
        <source>The same QR is still good: try another card or wallet.</source>
        <translation>O mesmo QR Code continua valendo: tente outro cartão ou carteira.</translation>
    </message>
    <message>
        <source>Waiting for the payment.</source>
        <translation>Aguardando pagamento.</translation>
    </message>
    <message>
        <source>The customer is paying at this moment.</source>
        <translation>O cliente está pagando neste momento.</translation>
    </message>
    <message>
        <source>Wait: the till goes on by itself.</source>
        <translation>Aguarde: o caixa continua sozinho.</translation>
    </message>
    <message>
        <source>Withdrawing the QR and looking once more.</source>
        <translation>Retirando o QR Code e consultando mais uma vez.</translation>
    </message>
    <message>
        <source>Charge again or take another tender.</source>
        <translation>Cobre de novo ou use outra forma de pagamento.</translation>
    </message>
    <message>
        <source>Not paid: the QR was withdrawn.</source>
        <translation>Não foi pago: o QR Code foi retirado.</translation>
    </message>
    <message>
        <source>Not paid: the QR expired.</source>
        <translation>Não foi pago: o código expirou.</translation>
    </message>
    <message>
        <source>The order could not be created.</source>
        <translation>Não foi possível criar o pedido.</translation>
    </message>
    <message>
        <source>Money moved: operation %1.</source>
        <translation>Houve movimentação de dinheiro: operação %1.</translation>
    </message>
    <message>
        <source>Only a part was paid before the QR ended.</source>
        <translation>Só uma parte foi paga antes de o QR Code terminar.</translation>
    </message>
    <message>
        <source>The amount paid is not the amount of the sale.</source>
        <translation>O valor pago não é o valor da venda.</translation>
    </message>
    <message>
        <source>The payment came in another currency.</source>
        <translation>O pagamento chegou em outra moeda.</translation>
    </message>
    <message>
        <source>The sale was paid more than once.</source>
        <translation>A venda foi paga mais de uma vez.</translation>
    </message>
    <message>
        <source>A payment came after the QR had ended.</source>
        <translation>Chegou um pagamento tardio.</translation>
    </message>
    <message>
        <source>Mercado Pago refuses the access token (%1).</source>
        <translation>O Mercado Pago recusa a credencial (%1).</translation>
    </message>
    <message>
        <source>A manager sets a valid one (products, “Mercado Pago”); cash can be taken.</source>
        <translation>A gerência coloca uma credencial válida (produtos, “Mercado Pago”); é possível receber em dinheiro.</translation>
    </message>
    <message>
        <source>Mercado Pago does not know the point of sale “%1” (%2).</source>
        <translation>O Mercado Pago não conhece o caixa “%1” (%2).</translation>
    </message>
    <message>
        <source>A manager has to correct “external_pos_id” in the settings; cash can be taken.</source>
        <translation>A gerência tem de corrigir “external_pos_id” na configuração; é possível receber em dinheiro.</translation>
    </message>
    <message>
        <source>Mercado Pago does not take this amount (%1).</source>
        <translation>O Mercado Pago não aceita este valor (%1).</translation>
    </message>
    <message>
        <source>Take another tender, or charge an amount within the country&apos;s limits.</source>
        <translation>Use outra forma de pagamento, ou cobre um valor dentro dos limites do país.</translation>
    </message>
    <message>
        <source>Mercado Pago refused the request (%1).</source>
        <translation>O Mercado Pago recusou a solicitação (%1).</translation>
    </message>
    <message>
        <source>Take another tender and tell whoever looks after the till this code.</source>
        <translation>Use outra forma de pagamento e informe este código a quem cuida do caixa.</translation>
    </message>
    <message>
        <source>A payment was seen and is being confirmed.</source>
        <translation>Um pagamento foi visto e está sendo confirmado.</translation>
    </message>
    <message>
        <source>Paid: Mercado Pago confirmed %1.</source>
        <translation>Pago: o Mercado Pago confirmou %1.</translation>
    </message>
    <message>
        <source>The money moved: operation %1.</source>
        <translation>O dinheiro foi movimentado: operação %1.</translation>
    </message>
    <message>
        <source>being created</source>
        <translation>sendo criado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>being withdrawn</source>
        <translation>sendo retirado</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>não pago</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>to be settled</source>
        <translation>a resolver</translation>
    </message>
    <message>
        <source>This QR cannot be taken back: it can be paid until it expires.</source>
        <translation>Este QR não pode ser retirado: pode ser pago até vencer.</translation>
    </message>
    <message>
        <source>Serve the next customer with F10, or wait for the end.</source>
        <translation>Atenda o próximo com F10 ou aguarde o fim.</translation>
    </message>
    <message>
        <source>Mercado Pago sent a QR that no phone can read; it was withdrawn.</source>
        <translation>O Mercado Pago enviou um QR que nenhum celular consegue ler; ele foi retirado.</translation>
    </message>
    <message>
        <source>Another sale has already been paid with this payment.</source>
        <translation>Outra venda já foi paga com este pagamento.</translation>
    </message>
    <message>
        <source>The payment was made at another point of sale.</source>
        <translation>O pagamento foi feito em outro ponto de venda.</translation>
    </message>
    <message>
        <source>Confirmed by hand, and Mercado Pago knows of no payment.</source>
        <translation>Confirmado manualmente, e o Mercado Pago não conhece nenhum pagamento.</translation>
    </message>
    <message>
        <source>Settled: it counts for the sale.</source>
        <translation>Resolvido: conta para a venda.</translation>
    </message>
    <message>
        <source>Settled: it goes back to the buyer.</source>
        <translation>Resolvido: volta ao comprador.</translation>
    </message>
    <message>
        <source>Settled: it is kept, with a note.</source>
        <translation>Resolvido: fica, com uma nota.</translation>
    </message>
    <message>
        <source>As far as Mercado Pago knows, no money moved.</source>
        <translation>Segundo o Mercado Pago, nenhum dinheiro foi movido.</translation>
    </message>
    <message>
        <source>A manager has to settle it (F6).</source>
        <translation>O gerente precisa resolver (F6).</translation>
    </message>
    <message>
        <source>Confirmed by hand, and Mercado Pago says the same.</source>
        <translation>Confirmado manualmente, e o Mercado Pago diz o mesmo.</translation>
    </message>
    <message>
        <source>Confirmed by hand by %1.</source>
        <translation>Confirmado manualmente por %1.</translation>
    </message>
    <message>
        <source>The till goes on asking Mercado Pago.</source>
        <translation>O caixa continua consultando o Mercado Pago.</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resolvido</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <translation>confirmado manualmente</translation>
    </message>
    <message>
        <source>The money has gone back to the buyer already: operation %1.</source>
        <translation>O dinheiro já voltou ao comprador: operação %1.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>More than %1: somebody has to allow it.</source>
        <translation>Mais de %1: alguém precisa autorizar.</translation>
    </message>
    <message>
        <source>Somebody has to allow this</source>
        <translation>Alguém precisa autorizar</translation>
    </message>
    <message>
        <source>A supervisor or manager types the PIN, then Enter.</source>
        <translation>O supervisor ou o gerente digita o PIN e depois Enter.</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>O caixa está bloqueado</translation>
    </message>
    <message>
        <source>Type your PIN, then Enter.</source>
        <translation>Digite seu PIN e depois Enter.</translation>
    </message>
    <message>
        <source>Everything is as it was left.</source>
        <translation>Tudo está como ficou.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Somebody else has that PIN.</source>
        <translation>Esse PIN já é de outra pessoa.</translation>
    </message>
    <message>
        <source>That is nobody&apos;s PIN here.</source>
        <translation>Esse PIN não é de ninguém aqui.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Digite de novo.</translation>
    </message>
    <message>
        <source>%1 cannot allow this.</source>
        <translation>%1 não pode autorizar isto.</translation>
    </message>
    <message>
        <source>Ask a supervisor or manager, or leave with Esc.</source>
        <translation>Chame um supervisor ou gerente, ou saia com Esc.</translation>
    </message>
    <message>
        <source>The QR on this screen stays until it is paid or ends.</source>
        <translation>O QR desta tela fica até ser pago ou terminar.</translation>
    </message>
    <message>
        <source>The till is not locked while a QR waits.</source>
        <translation>O caixa não é bloqueado enquanto um QR aguarda.</translation>
    </message>
    <message>
        <source>Withdraw it, or wait until it is paid or ends.</source>
        <translation>Retire-o, ou espere até que seja pago ou expire.</translation>
    </message>
    <message>
        <source>%1 · no longer here</source>
        <translation>%1 · não está mais aqui</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adicionar uma pessoa</translation>
    </message>
    <message>
        <source>From then on everybody logs in with a PIN of their own</source>
        <translation>A partir daí cada um entra com seu PIN</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc back</source>
        <translation>↑ ↓ escolher · Enter abre · Esc volta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>What changes? Press a digit.</source>
        <translation>O que muda? Pressione um dígito.</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>Um PIN novo</translation>
    </message>
    <message>
        <source>Leaves: no log-in any more</source>
        <translation>Sai: não entra mais</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Volta</translation>
    </message>
    <message>
        <source>In which role? Press a digit.</source>
        <translation>Com que função? Pressione um dígito.</translation>
    </message>
    <message>
        <source>sells, opens and closes the drawer</source>
        <translation>vende, abre e fecha o caixa</translation>
    </message>
    <message>
        <source>also refunds, cancels, own prices, cash in and out</source>
        <translation>também estornos, cancelamentos, outros preços, sangria e suprimento</translation>
    </message>
    <message>
        <source>also conflicts, by hand, products, people, settings</source>
        <translation>também conflitos, confirmação manual, produtos, pessoas, ajustes</translation>
    </message>
    <message>
        <source>%1 chooses a PIN: 4 to 8 digits, then Enter.</source>
        <translation>%1 escolhe um PIN: 4 a 8 dígitos e depois Enter.</translation>
    </message>
    <message>
        <source>Type the name, then Enter.</source>
        <translation>Digite o nome e depois Enter.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Operador(a) de caixa</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor(a)</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Falta o nome.</translation>
    </message>
    <message>
        <source>Type it, then Enter.</source>
        <translation>Digite e depois Enter.</translation>
    </message>
    <message>
        <source>Somebody here has that name already.</source>
        <translation>Já há alguém com esse nome.</translation>
    </message>
    <message>
        <source>Add a surname or a letter.</source>
        <translation>Acrescente um sobrenome ou uma letra.</translation>
    </message>
    <message>
        <source>There is no room for more people.</source>
        <translation>Não há lugar para mais pessoas.</translation>
    </message>
    <message>
        <source>That person is not here any more.</source>
        <translation>Essa pessoa não está mais aqui.</translation>
    </message>
    <message>
        <source>The last manager stays: nobody else could let people in.</source>
        <translation>O último gerente fica: ninguém mais poderia dar acesso.</translation>
    </message>
    <message>
        <source>Make somebody else a manager first.</source>
        <translation>Primeiro torne outra pessoa gerente.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>No printer is set up.</source>
        <translation>Nenhuma impressora está configurada.</translation>
    </message>
    <message>
        <source>The printer at %1 does not answer.</source>
        <translation>A impressora em %1 não responde.</translation>
    </message>
    <message>
        <source>There is no printer at %1.</source>
        <translation>Não há impressora em %1.</translation>
    </message>
    <message>
        <source>This user may not write to %1.</source>
        <translation>Este usuário não tem permissão para escrever em %1.</translation>
    </message>
    <message>
        <source>The system has no print queue “%1”.</source>
        <translation>O sistema não tem a fila de impressão “%1”.</translation>
    </message>
    <message>
        <source>The print queue “%1” is paused.</source>
        <translation>A fila de impressão “%1” está pausada.</translation>
    </message>
    <message>
        <source>The system&apos;s print service does not answer.</source>
        <translation>O serviço de impressão do sistema não responde.</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>O disco está cheio: não foi possível escrever %1.</translation>
    </message>
    <message>
        <source>Choose one in the set-up, under “printer”.</source>
        <translation>Escolha uma na configuração, em “impressora”.</translation>
    </message>
    <message>
        <source>Check that it is on, its cable and its address.</source>
        <translation>Verifique se está ligada, o cabo e o endereço.</translation>
    </message>
    <message>
        <source>Check that it is on and plugged in, and its path in the set-up.</source>
        <translation>Verifique se está ligada e conectada, e o caminho na configuração.</translation>
    </message>
    <message>
        <source>Run %1, then log out and in again.</source>
        <translation>Execute %1, saia da sessão e entre de novo.</translation>
    </message>
    <message>
        <source>Run %1 to see the queues, and write its name in the set-up.</source>
        <translation>Execute %1 para ver as filas e escreva o nome na configuração.</translation>
    </message>
    <message>
        <source>Run %1.</source>
        <translation>Execute %1.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espaço.</translation>
    </message>
    <message>
        <source>Look at the paper; if it is not complete, reprint with Ctrl+P.</source>
        <translation>Olhe o papel; se não estiver completo, reimprima com Ctrl+P.</translation>
    </message>
    <message>
        <source>The receipt was printed.</source>
        <translation>O comprovante foi impresso.</translation>
    </message>
    <message>
        <source>The receipt was not printed.</source>
        <translation>O comprovante não foi impresso.</translation>
    </message>
    <message>
        <source>The receipt may be printed in part.</source>
        <translation>O comprovante pode ter sido impresso em parte.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>A impressora está sem papel.</translation>
    </message>
    <message>
        <source>The printer's cover is open.</source>
        <translation>A tampa da impressora está aberta.</translation>
    </message>
    <message>
        <source>The printer at %1 is not ready.</source>
        <translation>A impressora em %1 não está pronta.</translation>
    </message>
    <message>
        <source>The printer works again. Receipts still owed: %1.</source>
        <translation>A impressora voltou a funcionar. Recibos pendentes: %1.</translation>
    </message>
    <message>
        <source>F6 shows them; Ctrl+P prints the chosen one.</source>
        <translation>F6 mostra quais; Ctrl+P imprime o escolhido.</translation>
    </message>
    <message>
        <source>Print the receipt?</source>
        <translation>Imprimir o recibo?</translation>
    </message>
    <message>
        <source>Ctrl+P prints it; without it, go on.</source>
        <translation>Ctrl+P imprime; senão, continue.</translation>
    </message>
    <message>
        <source>Then reprint with Ctrl+P.</source>
        <translation>Depois reimprima com Ctrl+P.</translation>
    </message>
    <message>
        <source>The test slip was sent to %1.</source>
        <translation>O recibo de teste foi enviado para %1.</translation>
    </message>
    <message>
        <source>The test slip may be printed in part.</source>
        <translation>O recibo de teste pode ter saído incompleto.</translation>
    </message>
    <message>
        <source>Set “columns” to the longest ruler in one row, “codepage” to the row whose letters are right, and “qr” to the code that came out.</source>
        <translation>Ponha em “columns” a régua mais longa que cabe em uma linha, em “codepage” a linha com as letras certas e em “qr” o código que saiu.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Coloque uma bobina nova.</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Feche-a.</translation>
    </message>
    <message>
        <source>Look for a red light or jammed paper; switch it off and on.</source>
        <translation>Veja se há luz vermelha ou papel preso; desligue e ligue.</translation>
    </message>
    <message>
        <source>The sale is recorded.</source>
        <translation>A venda está registrada.</translation>
    </message>
    <message>
        <source>The connection to the printer at %1 broke while printing.</source>
        <translation>A conexão com a impressora em %1 caiu ao imprimir.</translation>
    </message>
</context>
<context>
    <name>products</name>
    <message>
        <source>to complete</source>
        <translation>a completar</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>fora de venda</translation>
    </message>
    <message>
        <source>button %1</source>
        <translation>botão %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>Products: %1</source>
        <translation>Produtos: %1</translation>
    </message>
    <message>
        <source>There is no product here yet. F6 reads a file, F3 begins one.</source>
        <translation>Ainda não há produtos aqui. F6 importa um arquivo, F3 começa um.</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Não há nada com esse nome.</translation>
    </message>
    <message>
        <source>All products of this list get the new price.</source>
        <translation>Todos os produtos desta lista recebem o preço novo.</translation>
    </message>
    <message>
        <source>Type to filter · ↑ ↓ choose · Enter edits · a scan opens its product</source>
        <translation>Digite para filtrar · ↑ ↓ escolhem · Enter edita · o leitor abre o produto</translation>
    </message>
    <message>
        <source>Codes, with a space between</source>
        <translation>Códigos, separados por espaços</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Tax, %</source>
        <translation>Imposto, %</translation>
    </message>
    <message>
        <source>Unit (kg, l; empty: piece)</source>
        <translation>Unidade (kg, l; vazio: por peça)</translation>
    </message>
    <message>
        <source>The tax comes on top of the price</source>
        <translation>O imposto é somado ao preço</translation>
    </message>
    <message>
        <source>It is sold</source>
        <translation>Está à venda</translation>
    </message>
    <message>
        <source>Selling goes on meanwhile.</source>
        <translation>Enquanto isso, as vendas continuam.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Read them in? Enter reads, Esc does not.</source>
        <translation>Importar? Enter importa, Esc não.</translation>
    </message>
    <message>
        <source>Keep · Enter</source>
        <translation>Guardar · Enter</translation>
    </message>
    <message>
        <source>Change the prices · Enter</source>
        <translation>Mudar os preços · Enter</translation>
    </message>
    <message>
        <source>Read in · Enter</source>
        <translation>Importar · Enter</translation>
    </message>
    <message>
        <source>Stop · Esc</source>
        <translation>Parar · Esc</translation>
    </message>
    <message>
        <source>Back · Esc</source>
        <translation>Voltar · Esc</translation>
    </message>
    <message>
        <source>Edit · Enter</source>
        <translation>Editar · Enter</translation>
    </message>
    <message>
        <source>New product · F3</source>
        <translation>Produto novo · F3</translation>
    </message>
    <message>
        <source>Sell it again · F8</source>
        <translation>Voltar a vender · F8</translation>
    </message>
    <message>
        <source>Put away · F8</source>
        <translation>Tirar da venda · F8</translation>
    </message>
    <message>
        <source>No big button · F9</source>
        <translation>Tirar botão grande · F9</translation>
    </message>
    <message>
        <source>Big button · F9</source>
        <translation>Botão grande · F9</translation>
    </message>
    <message>
        <source>Button earlier · Alt+↑</source>
        <translation>Botão antes · Alt+↑</translation>
    </message>
    <message>
        <source>Button later · Alt+↓</source>
        <translation>Botão depois · Alt+↓</translation>
    </message>
    <message>
        <source>Change prices · F7</source>
        <translation>Mudar preços · F7</translation>
    </message>
    <message>
        <source>Old prices back · Ctrl+Z</source>
        <translation>Voltar aos preços de antes · Ctrl+Z</translation>
    </message>
    <message>
        <source>Read a file · F6</source>
        <translation>Importar um arquivo · F6</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Produto novo</translation>
    </message>
    <message>
        <source>Edit a product</source>
        <translation>Editar um produto</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>Mudar preços</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>Importar um arquivo</translation>
    </message>
    <message>
        <source>Filter by name or category</source>
        <translation>Filtrar por nome ou categoria</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>À venda</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fora de venda</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>A completar</translation>
    </message>
    <message>
        <source>Percent more (-5: less)</source>
        <translation>Porcentagem de aumento (-5: baixa)</translation>
    </message>
    <message>
        <source>Round to (empty: exact)</source>
        <translation>Arredondar para (vazio: exato)</translation>
    </message>
    <message>
        <source>Nothing has changed yet: mend it and press Enter.</source>
        <translation>Nada mudou ainda: corrija e aperte Enter.</translation>
    </message>
    <message>
        <source>Type how many percent: 12,5 or -5.</source>
        <translation>Digite a porcentagem: 12,5 ou -5.</translation>
    </message>
    <message>
        <source>There is no room for another big button.</source>
        <translation>Não há lugar para outro botão grande.</translation>
    </message>
    <message>
        <source>Take one away first.</source>
        <translation>Tire um primeiro.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>New prices: %1 products.</source>
        <translation>Preços novos: %1 produtos.</translation>
    </message>
    <message>
        <source>Ctrl+Z gives the old ones back.</source>
        <translation>Ctrl+Z volta aos de antes.</translation>
    </message>
    <message>
        <source>The old prices are back: %1 products.</source>
        <translation>Os preços de antes voltaram: %1 produtos.</translation>
    </message>
    <message>
        <source>The big buttons of this till are arranged.</source>
        <translation>Os botões grandes deste caixa estão arrumados.</translation>
    </message>
    <message>
        <source>Settings · F10</source>
        <translation>Configuração · F10</translation>
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
        <translation>Escolher um arquivo · Enter</translation>
    </message>
    <message>
        <source>No photo · F8</source>
        <translation>Sem foto · F8</translation>
    </message>
    <message>
        <source>Give old prices back</source>
        <translation>Voltar aos preços anteriores</translation>
    </message>
    <message>
        <source>Photo of a product</source>
        <translation>Foto de um produto</translation>
    </message>
    <message>
        <source>Give them back · Enter</source>
        <translation>Voltar aos anteriores · Enter</translation>
    </message>
    <message>
        <source>The last change of prices</source>
        <translation>A última mudança de preços</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation>Ficam como estão</translation>
    </message>
    <message>
        <source>Their price has been changed by something else since: %1</source>
        <translation>Desde então outra coisa mudou o preço deles: %1</translation>
    </message>
    <message>
        <source>Give the old prices back? Enter gives, Esc does not.</source>
        <translation>Voltar aos preços anteriores? Enter volta, Esc não.</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>Ainda sem foto</translation>
    </message>
    <message>
        <source>For the screens of this till. The file is not needed afterwards.</source>
        <translation>Para as telas deste caixa. Depois o arquivo não é mais necessário.</translation>
    </message>
    <message>
        <source>%1 stay as they are: their price has been changed since.</source>
        <translation>%1 ficam como estão: o preço mudou desde então.</translation>
    </message>
    <message>
        <source>The photo is kept.</source>
        <translation>A foto foi guardada.</translation>
    </message>
    <message>
        <source>The product has no photo now.</source>
        <translation>O produto não tem mais foto.</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Ticket</source>
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>QR Mercado Pago</source>
        <translation>QR Mercado Pago</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arredondamento</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>QR payment</source>
        <translation>Pagamento com QR Code</translation>
    </message>
    <message>
        <source>Operation number</source>
        <translation>Número da operação</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>COPY %1</source>
        <translation>%2ª VIA</translation>
    </message>
    <message>
        <source>Not valid as an invoice</source>
        <translation>NÃO É DOCUMENTO FISCAL</translation>
    </message>
    <message>
        <source>Thank you for your purchase!</source>
        <translation>Obrigado pela preferência!</translation>
    </message>
    <message>
        <source>Printer test</source>
        <translation>Teste da impressora</translation>
    </message>
    <message>
        <source>Width: the longest ruler in one row</source>
        <translation>Largura: a régua mais longa em uma linha</translation>
    </message>
    <message>
        <source>Letters: which row is right?</source>
        <translation>Letras: qual linha está certa?</translation>
    </message>
    <message>
        <source>Code drawn by the printer (native)</source>
        <translation>Código desenhado pela impressora (native)</translation>
    </message>
    <message>
        <source>Code sent as a picture (raster)</source>
        <translation>Código enviado como imagem (raster)</translation>
    </message>
    <message>
        <source>Confirmed by hand by a manager</source>
        <translation>Confirmado manualmente pelo gerente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>net</source>
        <translation>líquido</translation>
    </message>
    <message>
        <source>Cashier:</source>
        <translation>Operador(a):</translation>
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
        <translation>Um access token novo</translation>
    </message>
    <message>
        <source>The new access token is kept</source>
        <translation>O access token novo foi guardado</translation>
    </message>
    <message>
        <source>What is to be changed?</source>
        <translation>O que deve mudar?</translation>
    </message>
    <message>
        <source>Copy the current one of the same account from Mercado Pago&apos;s developer panel. It is tried before it takes the old one&apos;s place. Payments that are open stay as they are and are looked at again with it.</source>
        <translation>Copie o atual da mesma conta do painel de desenvolvedores do Mercado Pago. Ele é testado antes de substituir o anterior. Os pagamentos abertos ficam como estão e são consultados de novo com ele.</translation>
    </message>
    <message>
        <source>It is used from now on; open payments are being looked at with it.</source>
        <translation>É usado a partir de agora; os pagamentos abertos estão sendo consultados com ele.</translation>
    </message>
    <message>
        <source>The old one has expired, was renewed or withdrawn: same account.</source>
        <translation>O anterior venceu, foi renovado ou revogado: a mesma conta.</translation>
    </message>
    <message>
        <source>Set the till up again</source>
        <translation>Configurar o caixa de novo</translation>
    </message>
    <message>
        <source>Store, point of sale, model, printer: the guide, step by step. The till closes for it; its sales stay.</source>
        <translation>Loja, ponto de venda, modelo, impressora: o guia, passo a passo. O caixa fecha enquanto isso; as vendas ficam.</translation>
    </message>
    <message>
        <source>Back to the till</source>
        <translation>Voltar ao caixa</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>That token is of another account than this till&apos;s.</source>
        <translation>Esse token é de outra conta, não da deste caixa.</translation>
    </message>
    <message>
        <source>That token is of a test account, and not of this till&apos;s.</source>
        <translation>Esse token é de uma conta de teste, não da deste caixa.</translation>
    </message>
    <message>
        <source>A QR is waiting to be paid.</source>
        <translation>Um QR está esperando o pagamento.</translation>
    </message>
    <message>
        <source>Copy the token of the till&apos;s account. To charge for another account, set the till up again.</source>
        <translation>Copie o token da conta do caixa. Para cobrar por outra conta, configure o caixa de novo.</translation>
    </message>
    <message>
        <source>Test and real accounts do not mix: test buyers cannot pay a real till, nor real ones a test till. Set the till up again to change over.</source>
        <translation>Contas de teste e reais não se misturam: um comprador de teste não paga um caixa real, nem um real um de teste. Para mudar, configure o caixa de novo.</translation>
    </message>
    <message>
        <source>Let it be paid or withdraw it, then set the till up again.</source>
        <translation>Espere o pagamento ou retire-o, e depois configure o caixa.</translation>
    </message>
    <message>
        <source>The new access token works: QR payments are possible.</source>
        <translation>O access token novo funciona: já é possível cobrar por QR.</translation>
    </message>
    <message>
        <source>Mercado Pago refuses the access token: it has expired, was renewed or withdrawn.</source>
        <translation>O Mercado Pago recusa o access token: venceu, foi renovado ou revogado.</translation>
    </message>
    <message>
        <source>Open payments stay as they are; cash can be taken.</source>
        <translation>Os pagamentos abertos ficam como estão; dá para receber em dinheiro.</translation>
    </message>
    <message>
        <source>A manager sets a new one: products, “Mercado Pago”.</source>
        <translation>Um gerente coloca um novo: produtos, “Mercado Pago”.</translation>
    </message>
</context>
<context>
    <name>sale</name>
    <message>
        <source>This sale is already closed.</source>
        <translation>Esta venda já está fechada.</translation>
    </message>
    <message>
        <source>A QR of this sale may still be paid.</source>
        <translation>Um QR Code desta venda ainda pode ser pago.</translation>
    </message>
    <message>
        <source>No line is selected.</source>
        <translation>Nenhum item está selecionado.</translation>
    </message>
    <message>
        <source>The sale has as many lines as fit.</source>
        <translation>A venda não comporta mais itens.</translation>
    </message>
    <message>
        <source>That quantity is not possible.</source>
        <translation>Essa quantidade não é possível.</translation>
    </message>
    <message>
        <source>That amount is not possible.</source>
        <translation>Esse valor não é possível.</translation>
    </message>
    <message>
        <source>A line has no price yet.</source>
        <translation>Há um item sem preço.</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>Não resta nada a pagar.</translation>
    </message>
    <message>
        <source>The money received is less than the amount.</source>
        <translation>O valor recebido é menor que o devido.</translation>
    </message>
    <message>
        <source>The sale is empty.</source>
        <translation>A venda está vazia.</translation>
    </message>
    <message>
        <source>Start the next one.</source>
        <translation>Comece a próxima.</translation>
    </message>
    <message>
        <source>Wait for it, or withdraw it with Esc.</source>
        <translation>Aguarde ou retire-o com Esc.</translation>
    </message>
    <message>
        <source>Select a line with the arrow keys.</source>
        <translation>Selecione um item com as setas.</translation>
    </message>
    <message>
        <source>Charge it and go on in a second sale.</source>
        <translation>Receba esta e continue em outra venda.</translation>
    </message>
    <message>
        <source>Type a quantity greater than zero and less than 100,000.</source>
        <translation>Digite uma quantidade maior que zero e menor que 100.000.</translation>
    </message>
    <message>
        <source>Type an amount greater than zero, with fewer digits.</source>
        <translation>Digite um valor maior que zero, com menos algarismos.</translation>
    </message>
    <message>
        <source>Type its price, or remove the line with F8.</source>
        <translation>Digite o preço ou remova o item com F8.</translation>
    </message>
    <message>
        <source>Finish with F12.</source>
        <translation>Finalize com F12.</translation>
    </message>
    <message>
        <source>Type what was received, or take it as a part.</source>
        <translation>Digite o valor recebido ou receba-o como parte.</translation>
    </message>
    <message>
        <source>Scan an item, or type an amount and +.</source>
        <translation>Escaneie um item ou digite um valor e +.</translation>
    </message>
    <message>
        <source>Free amount</source>
        <translation>Valor avulso</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR Code</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Part of this sale is already paid.</source>
        <translation>Parte desta venda já está paga.</translation>
    </message>
    <message>
        <source>Charge the rest; its lines stay as they are.</source>
        <translation>Receba o restante; os itens ficam como estão.</translation>
    </message>
    <message>
        <source>Nothing of this sale can be refunded.</source>
        <translation>Nada desta venda pode ser estornado.</translation>
    </message>
    <message>
        <source>Only finished sales can be refunded, and only once.</source>
        <translation>Só vendas concluídas podem ser estornadas, e uma única vez.</translation>
    </message>
    <message>
        <source>That discount is not possible.</source>
        <translation>Esse desconto não é possível.</translation>
    </message>
    <message>
        <source>The discount would be higher than allowed.</source>
        <translation>O desconto ficaria maior do que o permitido.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>Type up to 100 %, or an amount up to what it is taken from.</source>
        <translation>Digite até 100 %, ou um valor que não passe daquilo que se desconta.</translation>
    </message>
    <message>
        <source>Take the discount away first: F7, 0, Enter.</source>
        <translation>Retire primeiro o desconto: F7, 0, Enter.</translation>
    </message>
    <message>
        <source>The sale is as it was begun, or older steps are no longer kept.</source>
        <translation>A venda está como começou, ou os passos anteriores já não são guardados.</translation>
    </message>
    <message>
        <source>Another tender</source>
        <translation>Outra forma de pagamento</translation>
    </message>
    <message>
        <source>Not verified by the till</source>
        <translation>Não verificado pelo caixa</translation>
    </message>
    <message>
        <source>Debit card, other terminal</source>
        <translation>Cartão de débito, outra maquininha</translation>
    </message>
    <message>
        <source>Credit card, other terminal</source>
        <translation>Cartão de crédito, outra maquininha</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Meal voucher</source>
        <translation>Vale-refeição</translation>
    </message>
    <message>
        <source>Voucher or credit note</source>
        <translation>Vale ou nota de crédito</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The file cannot be read from here on.</source>
        <translation>Daqui em diante não é possível ler o arquivo.</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>Não existe a seção “%1”.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Não existe a opção “%1”.</translation>
    </message>
    <message>
        <source>“%1” has the wrong type.</source>
        <translation>“%1” é de outro tipo.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>“%1” não pode ser “%2”.</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>“%1” é longo demais.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>%1, line %2: </source>
        <translation>%1, linha %2: </translation>
    </message>
    <message>
        <source>Correct that line.</source>
        <translation>Corrija essa linha.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Permitido: %1.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>There are no settings at “%1”.</source>
        <translation>Não há configuração em “%1”.</translation>
    </message>
    <message>
        <source>Write that file (the README shows one), or try the demo: mostrador --demo</source>
        <translation>Escreva esse arquivo (o README mostra um), ou experimente a demo: mostrador --demo</translation>
    </message>
    <message>
        <source>The settings “%1” cannot be read.</source>
        <translation>Não é possível ler a configuração “%1”.</translation>
    </message>
    <message>
        <source>Check who owns the file and its permissions.</source>
        <translation>Verifique de quem é o arquivo e suas permissões.</translation>
    </message>
    <message>
        <source>Check who owns the folder, its permissions and that it is no link.</source>
        <translation>Verifique de quem é a pasta, suas permissões e se não é um link.</translation>
    </message>
    <message>
        <source>The data folder “%1” cannot be used.</source>
        <translation>Não é possível usar a pasta de dados “%1”.</translation>
    </message>
    <message>
        <source>Another program has this till open (%1).</source>
        <translation>Outro programa está com este caixa aberto (%1).</translation>
    </message>
    <message>
        <source>Close it first. Lists and “status” work meanwhile.</source>
        <translation>Feche-o primeiro. Enquanto isso, as listas e “status” funcionam.</translation>
    </message>
    <message>
        <source>There is no access token.</source>
        <translation>Falta a credencial de acesso.</translation>
    </message>
    <message>
        <source>The access token does not look like one of Mercado Pago&apos;s.</source>
        <translation>A credencial não parece ser do Mercado Pago.</translation>
    </message>
    <message>
        <source>Copy it again: it begins with APP_USR- or TEST-.</source>
        <translation>Copie-a de novo: começa com APP_USR- ou TEST-.</translation>
    </message>
    <message>
        <source>Others can read or change the token&apos;s file “%1”.</source>
        <translation>Outros podem ler ou alterar o arquivo da credencial “%1”.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600 %1</source>
        <translation>Torne-o só seu: chmod 600 %1</translation>
    </message>
    <message>
        <source>The token&apos;s file “%1” cannot be read.</source>
        <translation>Não é possível ler o arquivo da credencial “%1”.</translation>
    </message>
    <message>
        <source>The printer&apos;s address in the settings cannot be used.</source>
        <translation>Não é possível usar o endereço da impressora da configuração.</translation>
    </message>
    <message>
        <source>Write host:port for tcp, a path for device and file, a queue for system.</source>
        <translation>Escreva host:porta para tcp, um caminho para device e file, uma fila para system.</translation>
    </message>
    <message>
        <source>This kind of printer does not take PDF.</source>
        <translation>Este tipo de impressora não recebe PDF.</translation>
    </message>
    <message>
        <source>Set [printer] language to “escpos” or “text”.</source>
        <translation>Coloque “escpos” ou “text” em [printer] language.</translation>
    </message>
    <message>
        <source>QR payments work: the till asks Mercado Pago by itself.</source>
        <translation>Os pagamentos com QR funcionam: o caixa pergunta sozinho ao Mercado Pago.</translation>
    </message>
    <message>
        <source>Notifications cannot be received at “%1”.</source>
        <translation>Não é possível receber notificações em “%1”.</translation>
    </message>
    <message>
        <source>Another program listens there: choose another port in [receiver] listen.</source>
        <translation>Outro programa já escuta ali: escolha outra porta em [receiver] listen.</translation>
    </message>
    <message>
        <source>Write an address of this computer into [receiver] listen.</source>
        <translation>Escreva um endereço deste computador em [receiver] listen.</translation>
    </message>
    <message>
        <source>Choose a port above 1023 in [receiver] listen.</source>
        <translation>Escolha uma porta acima de 1023 em [receiver] listen.</translation>
    </message>
    <message>
        <source>Others can read or change the secret of notifications in “%1”.</source>
        <translation>Outros podem ler ou alterar a chave secreta das notificações em “%1”.</translation>
    </message>
    <message>
        <source>The secret of notifications cannot be used.</source>
        <translation>A chave secreta das notificações não serve.</translation>
    </message>
    <message>
        <source>Copy it again from Mercado Pago: one line, without spaces.</source>
        <translation>Copie-a de novo do Mercado Pago: uma linha, sem espaços.</translation>
    </message>
    <message>
        <source>Notifications whose signature does not fit: %1 (the last: %2).</source>
        <translation>Notificações cuja assinatura não confere: %1 (a última: %2).</translation>
    </message>
    <message>
        <source>No sale depends on it: the till asks Mercado Pago itself.</source>
        <translation>Nenhuma venda depende disso: o caixa pergunta ao Mercado Pago.</translation>
    </message>
    <message>
        <source>If there are many, compare the secret with the one that Mercado Pago shows.</source>
        <translation>Se forem muitas, compare a chave secreta com a que o Mercado Pago mostra.</translation>
    </message>
    <message>
        <source>Have a manager set it up, or run: mostradorctl token set</source>
        <translation>Peça a um gerente que o configure, ou execute: mostradorctl token set</translation>
    </message>
    <message>
        <source>There is no access token, and this session has no keychain to keep one in.</source>
        <translation>Não há token de acesso, e esta sessão não tem um chaveiro onde guardá-lo.</translation>
    </message>
    <message>
        <source>Install gnome-keyring and log in again, or keep it in a file that only you can read: mostradorctl token set --file</source>
        <translation>Instale gnome-keyring e inicie a sessão de novo, ou guarde-o em um arquivo que só você possa ler: mostradorctl token set --file</translation>
    </message>
    <message>
        <source>The keychain did not give the access token (%1).</source>
        <translation>O chaveiro não entregou o token de acesso (%1).</translation>
    </message>
    <message>
        <source>Look into it with the program “Passwords and Keys”, then start Mostrador again.</source>
        <translation>Verifique-o com o programa “Senhas e chaves” e inicie o Mostrador de novo.</translation>
    </message>
    <message>
        <source>The keychain with the access token is locked.</source>
        <translation>O chaveiro com o token de acesso está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain with the access token does not answer.</source>
        <translation>O chaveiro com o token de acesso não responde.</translation>
    </message>
    <message>
        <source>Unlock it: type its password where the desktop asks for it, or open “Passwords and Keys” and unlock “Login”. Cash can be taken meanwhile.</source>
        <translation>Desbloqueie-o: digite a senha onde a área de trabalho a pede, ou abra “Senhas e chaves” e desbloqueie “Sessão”. Enquanto isso pode-se receber em dinheiro.</translation>
    </message>
    <message>
        <source>The keychain does not give the secret of notifications.</source>
        <translation>O chaveiro não entrega o segredo das notificações.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then start Mostrador again.</source>
        <translation>Desbloqueie o chaveiro e inicie o Mostrador de novo.</translation>
    </message>
    <message>
        <source>A QR is waiting to be paid.</source>
        <translation>Há um QR esperando o pagamento.</translation>
    </message>
    <message>
        <source>If it is paid while the program is closed, the next start finds the payment.</source>
        <translation>Se for pago com o programa fechado, a próxima abertura encontra o pagamento.</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Deixar aberto</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fechar o programa</translation>
    </message>
    <message>
        <source>The keychain is open: QR payments work now.</source>
        <translation>O chaveiro está aberto: as cobranças por QR já funcionam.</translation>
    </message>
    <message>
        <source>Restart when it is paid or withdrawn.</source>
        <translation>Reinicie quando estiver pago ou retirado.</translation>
    </message>
    <message>
        <source>The till has opened again with the new settings.</source>
        <translation>O caixa abriu de novo com as novas configurações.</translation>
    </message>
</context>
<context>
    <name>tenders</name>
    <message>
        <source>Scan or type a code</source>
        <translation>Escaneie ou digite um código</translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 item</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 itens</translation>
    </message>
    <message>
        <source>QR waiting %1 · %2</source>
        <translation>QR aguardando %1 · %2</translation>
    </message>
    <message>
        <source>Sales on hold</source>
        <translation>Vendas em espera</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter takes it up · Esc goes back</source>
        <translation>↑ ↓ escolher · Enter retoma · Esc volta</translation>
    </message>
    <message>
        <source>Cancel ticket %1?</source>
        <translation>Cancelar o cupom %1?</translation>
    </message>
    <message>
        <source>Esc keeps the sale</source>
        <translation>Esc mantém a venda</translation>
    </message>
    <message>
        <source>How does this sale end?</source>
        <translation>Como termina esta venda?</translation>
    </message>
    <message>
        <source>Press a digit, or the key itself.</source>
        <translation>Aperte um número, ou a própria tecla.</translation>
    </message>
    <message>
        <source>Other tenders</source>
        <translation>Outras formas de pagamento</translation>
    </message>
    <message>
        <source>Which one? Press a digit.</source>
        <translation>Qual? Aperte um número.</translation>
    </message>
    <message>
        <source>How much? Enter records the amount in the field; less makes the sale mixed.</source>
        <translation>Quanto? Enter registra o valor do campo; com menos, o pagamento é misto.</translation>
    </message>
    <message>
        <source>No other tender is set up.</source>
        <translation>Não há outras formas de pagamento configuradas.</translation>
    </message>
    <message>
        <source>A manager can name them under [tenders] in the settings.</source>
        <translation>Um gerente pode nomeá-las em [tenders] nas configurações.</translation>
    </message>
    <message>
        <source>That is more than the %1 that are due.</source>
        <translation>É mais do que os %1 que faltam pagar.</translation>
    </message>
    <message>
        <source>Only cash gives change: type what is due, or less.</source>
        <translation>Só dinheiro dá troco: digite o que falta, ou menos.</translation>
    </message>
    <message>
        <source>%1 in cash will be taken at the end.</source>
        <translation>%1 em dinheiro serão recebidos no final.</translation>
    </message>
    <message>
        <source>No money has been taken yet.</source>
        <translation>Ainda não se recebeu nada.</translation>
    </message>
    <message>
        <source>Charge the other %1: F5 QR · F11 another tender · F4 changes the part.</source>
        <translation>Cobre os outros %1: F5 QR · F11 outra forma · F4 muda a parte.</translation>
    </message>
    <message>
        <source>No part of it will be paid in cash.</source>
        <translation>Nenhuma parte será paga em dinheiro.</translation>
    </message>
    <message>
        <source>The other part is paid.</source>
        <translation>A outra parte está paga.</translation>
    </message>
    <message>
        <source>Now take %1 in cash; Enter records it.</source>
        <translation>Agora receba %1 em dinheiro; Enter registra.</translation>
    </message>
    <message>
        <source>%1 are paid.</source>
        <translation>%1 já pagos.</translation>
    </message>
    <message>
        <source>Still due: %1. F4 cash · F5 QR · F11 another tender.</source>
        <translation>Faltam %1. F4 dinheiro · F5 QR · F11 outra forma.</translation>
    </message>
    <message>
        <source>Still due: %1. F10 takes the sale up again.</source>
        <translation>Faltam %1. F10 retoma a venda.</translation>
    </message>
    <message>
        <source>Ticket %1 is on hold.</source>
        <translation>O cupom %1 ficou em espera.</translation>
    </message>
    <message>
        <source>F10 takes it up again.</source>
        <translation>F10 retoma.</translation>
    </message>
    <message>
        <source>No sale is on hold.</source>
        <translation>Não há vendas em espera.</translation>
    </message>
    <message>
        <source>Ticket %1 is still open.</source>
        <translation>O cupom %1 continua aberto.</translation>
    </message>
    <message>
        <source>Take it up with F10 to charge or to cancel it.</source>
        <translation>Retome com F10 para cobrar ou cancelar.</translation>
    </message>
    <message>
        <source>Ticket %1 is cancelled: %2</source>
        <translation>O cupom %1 foi cancelado: %2</translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>O cliente desistiu</translation>
    </message>
    <message>
        <source>The customer cannot pay</source>
        <translation>O cliente não consegue pagar</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Registrada por engano</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Falta pagar</translation>
    </message>
    <message>
        <source>Cash, at the end</source>
        <translation>Dinheiro, no final</translation>
    </message>
    <message>
        <source>Goes back by %1</source>
        <translation>Volta por %1</translation>
    </message>
</context>
<context>
    <name>till</name>
    <message>
        <source>There is no open sale.</source>
        <translation>Não há venda aberta.</translation>
    </message>
    <message>
        <source>Scan or type the first item.</source>
        <translation>Escaneie ou digite o primeiro item.</translation>
    </message>
    <message>
        <source>QR payments are not set up on this till.</source>
        <translation>Os pagamentos com QR Code não estão configurados neste caixa.</translation>
    </message>
    <message>
        <source>Take cash, or have a manager fill in [provider] in the settings.</source>
        <translation>Receba em dinheiro, ou peça à gerência que preencha [provider] na configuração.</translation>
    </message>
    <message>
        <source>The QR is still busy with sale %1.</source>
        <translation>O QR Code ainda está ocupado com a venda %1.</translation>
    </message>
    <message>
        <source>Withdraw that one first, or take another tender.</source>
        <translation>Retire esse primeiro, ou use outra forma de pagamento.</translation>
    </message>
    <message>
        <source>There is no receipt to print.</source>
        <translation>Não há comprovante para imprimir.</translation>
    </message>
    <message>
        <source>No QR is waiting.</source>
        <translation>Nenhum QR Code está aguardando.</translation>
    </message>
    <message>
        <source>The till cannot record: the disk is full.</source>
        <translation>O caixa não consegue registrar: o disco está cheio.</translation>
    </message>
    <message>
        <source>The till cannot record: “%1” cannot be written.</source>
        <translation>O caixa não consegue registrar: não é possível escrever “%1”.</translation>
    </message>
    <message>
        <source>The till cannot record: the disk reported an error.</source>
        <translation>O caixa não consegue registrar: o disco informou um erro.</translation>
    </message>
    <message>
        <source>The journal “%1” is damaged or is not a journal.</source>
        <translation>O diário “%1” está danificado ou não é um diário.</translation>
    </message>
    <message>
        <source>The journal “%1” was written by a newer version.</source>
        <translation>O diário “%1” foi escrito por uma versão mais nova.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot keep records safely.</source>
        <translation>A pasta de “%1” não consegue guardar registros com segurança.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Libere espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <source>Check who owns the folder and whether the disk is write-protected.</source>
        <translation>Verifique de quem é a pasta e se o disco está protegido contra gravação.</translation>
    </message>
    <message>
        <source>Stop selling, start the till again, and have the disk checked.</source>
        <translation>Pare de vender, inicie o caixa de novo e mande verificar o disco.</translation>
    </message>
    <message>
        <source>Do not delete it. Run “mostradorctl journal verify” and restore a backup.</source>
        <translation>Não o apague. Execute “mostradorctl journal verify” e restaure um backup.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Instale de novo a versão mais nova.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Escolha uma pasta em um disco deste computador.</translation>
    </message>
    <message>
        <source>Nothing was done, and no money moved because of this.</source>
        <translation>Nada foi feito, e isto não movimentou dinheiro.</translation>
    </message>
    <message>
        <source>A stored %1 cannot be read (%2, “%3”).</source>
        <translation>Um registro guardado não pode ser lido: %1 (%2, “%3”).</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: a QR would expire at the wrong moment.</source>
        <translation>O relógio deste computador está errado: um QR venceria na hora errada.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer; cash can be taken.</source>
        <translation>Acerte a data e a hora deste computador; pode receber em dinheiro.</translation>
    </message>
    <message>
        <source>That payment does not fit its sale any more.</source>
        <translation>Esse pagamento já não corresponde à sua venda.</translation>
    </message>
    <message>
        <source>Refund it, or keep it with a note.</source>
        <translation>Estorne-o ou fique com ele, com uma nota.</translation>
    </message>
    <message>
        <source>Nothing of this sale can be refunded here.</source>
        <translation>Nada desta venda pode ser estornado aqui.</translation>
    </message>
    <message>
        <source>Look it up in the Mercado Pago app.</source>
        <translation>Procure-a no app do Mercado Pago.</translation>
    </message>
    <message>
        <source>Mercado Pago can be asked: nothing is confirmed by hand.</source>
        <translation>O Mercado Pago pode ser consultado: nada é confirmado manualmente.</translation>
    </message>
    <message>
        <source>Press F9 to ask now.</source>
        <translation>Pressione F9 para consultar agora.</translation>
    </message>
    <message>
        <source>Take another tender; cash can be taken.</source>
        <translation>Receba de outra forma; pode receber em dinheiro.</translation>
    </message>
    <message>
        <source>This way of charging does not exist in this country.</source>
        <translation>Esta forma de cobrança não existe neste país.</translation>
    </message>
    <message>
        <source>A manager has to correct “api” in the settings; cash can be taken.</source>
        <translation>O gerente precisa corrigir “api” na configuração; pode receber em dinheiro.</translation>
    </message>
    <message>
        <source>The store&apos;s id is missing in the settings.</source>
        <translation>Falta o id da loja na configuração.</translation>
    </message>
    <message>
        <source>A manager has to fill in “external_store_id”; cash can be taken.</source>
        <translation>O gerente precisa preencher “external_store_id”; pode receber em dinheiro.</translation>
    </message>
    <message>
        <source>Mercado Pago takes whole amounts only in this country.</source>
        <translation>Neste país o Mercado Pago só aceita valores inteiros.</translation>
    </message>
    <message>
        <source>Mercado Pago takes no less than %1.</source>
        <translation>O Mercado Pago não aceita menos de %1.</translation>
    </message>
    <message>
        <source>Mercado Pago takes no more than %1 at once.</source>
        <translation>O Mercado Pago não aceita mais de %1 por vez.</translation>
    </message>
    <message>
        <source>Only a whole payment can be refunded in this country.</source>
        <translation>Neste país só se pode estornar um pagamento inteiro.</translation>
    </message>
    <message>
        <source>Refund all of it, or give a part back in cash.</source>
        <translation>Estorne tudo ou devolva uma parte em dinheiro.</translation>
    </message>
    <message>
        <source>The payment is too old to be refunded.</source>
        <translation>O pagamento é antigo demais para ser estornado.</translation>
    </message>
    <message>
        <source>Give the money back in another way.</source>
        <translation>Devolva o dinheiro de outra forma.</translation>
    </message>
    <message>
        <source>Mercado Pago gives no QR: it does not know this point of sale.</source>
        <translation>O Mercado Pago não fornece o QR: não conhece este caixa.</translation>
    </message>
    <message>
        <source>The printed code can be scanned; a manager has to correct “external_pos_id”.</source>
        <translation>Dá para escanear o código impresso; a gerência tem de corrigir “external_pos_id”.</translation>
    </message>
    <message>
        <source>The QR of this point of sale is of another country.</source>
        <translation>O QR deste caixa é de outro país.</translation>
    </message>
    <message>
        <source>The printed code can be scanned; a manager has to correct “site”.</source>
        <translation>Dá para escanear o código impresso; a gerência tem de corrigir “site”.</translation>
    </message>
    <message>
        <source>This point of sale lets the buyer type the amount.</source>
        <translation>Este caixa deixa o comprador digitar o valor.</translation>
    </message>
    <message>
        <source>A manager has to give it a fixed amount in Mercado Pago.</source>
        <translation>A gerência tem de configurar valor fixo para ele no Mercado Pago.</translation>
    </message>
    <message>
        <source>Mercado Pago gives no QR for this point of sale.</source>
        <translation>O Mercado Pago não fornece um QR para este caixa.</translation>
    </message>
    <message>
        <source>The customer scans the printed code.</source>
        <translation>O cliente escaneia o código impresso.</translation>
    </message>
    <message>
        <source>Mercado Pago gives no QR: it refuses the access token.</source>
        <translation>O Mercado Pago não fornece o QR: recusa a credencial.</translation>
    </message>
    <message>
        <source>The printed code can be scanned; a manager sets a valid token (products, “Mercado Pago”).</source>
        <translation>Dá para escanear o código impresso; a gerência coloca uma credencial válida (produtos, “Mercado Pago”).</translation>
    </message>
    <message>
        <source>Another price has to be allowed by a manager.</source>
        <translation>Outro preço precisa ser autorizado pelo gerente.</translation>
    </message>
    <message>
        <source>Type the price and / again: the PIN follows.</source>
        <translation>Digite o preço e / de novo: o PIN será pedido.</translation>
    </message>
    <message>
        <source>There is nothing to put on hold.</source>
        <translation>Não há nada para pôr em espera.</translation>
    </message>
    <message>
        <source>As many sales are on hold as fit.</source>
        <translation>Não cabem mais vendas em espera.</translation>
    </message>
    <message>
        <source>Take one of them up first, and charge or cancel it.</source>
        <translation>Primeiro retome uma, e cobre ou cancele.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>No backup was made: the folder “%1” is not there.</source>
        <translation>O backup não foi feito: a pasta “%1” não está lá.</translation>
    </message>
    <message>
        <source>There is not enough room in “%1”.</source>
        <translation>Não há espaço suficiente em “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2).</source>
        <translation>Não é possível gravar em “%1” (%2).</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>Ainda não há nada para copiar.</translation>
    </message>
    <message>
        <source>No backup was made: the till&apos;s own data are damaged (%1).</source>
        <translation>O backup não foi feito: os dados do caixa estão danificados (%1).</translation>
    </message>
    <message>
        <source>The copy does not read back as it was written (%1).</source>
        <translation>A cópia não é lida como foi gravada (%1).</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>O backup foi interrompido.</translation>
    </message>
    <message>
        <source>“%1” is not a backup of Mostrador.</source>
        <translation>“%1” não é um backup do Mostrador.</translation>
    </message>
    <message>
        <source>The backup is damaged (%1). Nothing was changed.</source>
        <translation>O backup está danificado (%1). Nada foi alterado.</translation>
    </message>
    <message>
        <source>A newer version of Mostrador made this backup.</source>
        <translation>Este backup foi feito por uma versão mais nova do Mostrador.</translation>
    </message>
    <message>
        <source>A restore was cut off before its end.</source>
        <translation>Uma restauração foi interrompida antes do fim.</translation>
    </message>
    <message>
        <source>This is the backup of till %1, not of this one.</source>
        <translation>Este é o backup do caixa %1, não deste.</translation>
    </message>
    <message>
        <source>Put the stick back, or make the folder.</source>
        <translation>Conecte o pen drive de novo ou crie a pasta.</translation>
    </message>
    <message>
        <source>Make room, or name another folder.</source>
        <translation>Libere espaço ou indique outra pasta.</translation>
    </message>
    <message>
        <source>Try another stick or folder: this one may be failing.</source>
        <translation>Tente outro pen drive ou pasta: este pode estar com defeito.</translation>
    </message>
    <message>
        <source>Keep the older backups and ask for help: mostradorctl journal verify</source>
        <translation>Guarde os backups anteriores e peça ajuda: mostradorctl journal verify</translation>
    </message>
    <message>
        <source>Open the till: it finishes it. Or: mostradorctl resume</source>
        <translation>Abra o caixa: ele a termina. Ou: mostradorctl resume</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Use outro.</translation>
    </message>
    <message>
        <source>Install that version first.</source>
        <translation>Instale primeiro essa versão.</translation>
    </message>
    <message>
        <source>This would lose what was recorded after the backup: %1 sales, the newest with number %2 (%3).</source>
        <translation>Isso perderia o que foi registrado depois do backup: %1 vendas, a mais nova com número %2 (%3).</translation>
    </message>
    <message>
        <source>The backup is not of this till&apos;s past: %1 sales would go, the newest with number %2 (%3).</source>
        <translation>O backup não é do passado deste caixa: %1 vendas seriam perdidas, a mais nova com número %2 (%3).</translation>
    </message>
    <message>
        <source>What is there now cannot be read, so nobody can say what would be lost.</source>
        <translation>O que há agora não pode ser lido: ninguém sabe o que seria perdido.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: %1</source>
        <translation>O backup foi feito e conferido: %1</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation>O que havia antes fica guardado em %1.</translation>
    </message>
    <message>
        <source>The backup is in its place. The next sale has number %1.</source>
        <translation>O backup está no lugar. A próxima venda tem o número %1.</translation>
    </message>
    <message>
        <source>Till %1, backed up %2: %3 sales, the newest with number %4 (%5)</source>
        <translation>Caixa %1, backup de %2: %3 vendas, a mais nova com número %4 (%5)</translation>
    </message>
    <message>
        <source>If that is wanted: %1</source>
        <translation>Se é isso que você quer: %1</translation>
    </message>
    <message>
        <source>A QR from before the restore may still be paid.</source>
        <translation>Um QR anterior à restauração ainda pode ser pago.</translation>
    </message>
    <message>
        <source>Mercado Pago was not reached: payments after the backup may be missing.</source>
        <translation>Não foi possível consultar o Mercado Pago: podem faltar pagamentos posteriores ao backup.</translation>
    </message>
    <message>
        <source>The till asks again by itself; or later: mostradorctl resume</source>
        <translation>O caixa consulta de novo sozinho; ou mais tarde: mostradorctl resume</translation>
    </message>
    <message>
        <source>Payments that are not in the backup: %1. Their sales are lost.</source>
        <translation>Pagamentos que não estão no backup: %1. As vendas deles se perderam.</translation>
    </message>
    <message>
        <source>The money is in the account.</source>
        <translation>O dinheiro está na conta.</translation>
    </message>
    <message>
        <source>A manager settles them: F6</source>
        <translation>Um gerente os resolve: F6</translation>
    </message>
    <message>
        <source>The disk of this computer is getting full.</source>
        <translation>O disco deste computador está ficando cheio.</translation>
    </message>
    <message>
        <source>Make room before long: without it nothing can be sold.</source>
        <translation>Libere espaço logo: sem ele não se pode vender.</translation>
    </message>
    <message>
        <source>The disk of this computer is full: the next sale may not be recorded.</source>
        <translation>O disco deste computador está cheio: a próxima venda pode não ser registrada.</translation>
    </message>
    <message>
        <source>Make room now.</source>
        <translation>Libere espaço agora.</translation>
    </message>
    <message>
        <source>The disk of this computer does not keep what is written to it.</source>
        <translation>O disco deste computador não guarda o que é gravado nele.</translation>
    </message>
    <message>
        <source>Make a backup now and have the disk looked at.</source>
        <translation>Faça um backup agora e mande verificar o disco.</translation>
    </message>
    <message>
        <source>Written to %1. Read it before you send it.</source>
        <translation>Gravado em %1. Leia antes de enviar.</translation>
    </message>
    <message>
        <source>%1 · till %2</source>
        <translation>%1 · caixa %2</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Mercado Pago cannot be asked at the moment.</source>
        <translation>O Mercado Pago não responde no momento.</translation>
    </message>
    <message>
        <source>Check the internet connection, then check the set-up again.</source>
        <translation>Verifique a conexão com a internet e verifique a configuração de novo.</translation>
    </message>
    <message>
        <source>Mercado Pago refuses the access token: it was renewed or withdrawn.</source>
        <translation>O Mercado Pago recusa o token de acesso: foi renovado ou cancelado.</translation>
    </message>
    <message>
        <source>Copy the current one from Mercado Pago&apos;s panel and set it. Payments that are open stay as they are.</source>
        <translation>Copie o atual do painel do Mercado Pago e configure-o. Os pagamentos abertos ficam como estão.</translation>
    </message>
    <message>
        <source>Mercado Pago did not tell about the account (%1).</source>
        <translation>O Mercado Pago não informou sobre a conta (%1).</translation>
    </message>
    <message>
        <source>Check the set-up again later.</source>
        <translation>Verifique a configuração de novo mais tarde.</translation>
    </message>
    <message>
        <source>The access token is of another account than the settings: %1.</source>
        <translation>O token de acesso é de outra conta que a configurada: %1.</translation>
    </message>
    <message>
        <source>Set “user_id” to it, or use the token of the right account.</source>
        <translation>Ponha esse número em “user_id”, ou use o token da conta certa.</translation>
    </message>
    <message>
        <source>The account is of another country than the till: %1.</source>
        <translation>A conta é de outro país que o caixa: %1.</translation>
    </message>
    <message>
        <source>Set “site” to it, or use an account of the till&apos;s country.</source>
        <translation>Ponha esse código em “site”, ou use uma conta do país do caixa.</translation>
    </message>
    <message>
        <source>The model that is set does not exist in this country.</source>
        <translation>O modelo configurado não existe neste país.</translation>
    </message>
    <message>
        <source>Leave “api” out: then the usual one of the country is used.</source>
        <translation>Remova “api”: então é usado o habitual do país.</translation>
    </message>
    <message>
        <source>This model needs the store, and none is set.</source>
        <translation>Este modelo precisa da loja, e nenhuma está configurada.</translation>
    </message>
    <message>
        <source>Set “external_store_id”.</source>
        <translation>Preencha “external_store_id”.</translation>
    </message>
    <message>
        <source>The account has no store with the external id that is set.</source>
        <translation>A conta não tem loja com o id externo configurado.</translation>
    </message>
    <message>
        <source>Choose one of the account&apos;s stores, or create it.</source>
        <translation>Escolha uma das lojas da conta, ou crie-a.</translation>
    </message>
    <message>
        <source>The account has no point of sale with the external id that is set. It has: %1.</source>
        <translation>A conta não tem um caixa com o id externo configurado. Tem: %1.</translation>
    </message>
    <message>
        <source>Choose one of them, or create it.</source>
        <translation>Escolha um deles, ou crie-o.</translation>
    </message>
    <message>
        <source>The point of sale “%1” has no external id: no till can use it.</source>
        <translation>O caixa “%1” não tem id externo: nenhum caixa pode usá-lo.</translation>
    </message>
    <message>
        <source>Create another one: an external id cannot be added later.</source>
        <translation>Crie outro: o id externo não pode ser acrescentado depois.</translation>
    </message>
    <message>
        <source>The point of sale belongs to the store “%1”, not to the one that is set.</source>
        <translation>O caixa pertence à loja “%1”, não à configurada.</translation>
    </message>
    <message>
        <source>Set “external_store_id” to it.</source>
        <translation>Ponha esse nome em “external_store_id”.</translation>
    </message>
    <message>
        <source>On this point of sale the buyer types the amount.</source>
        <translation>Neste caixa o comprador digita o valor.</translation>
    </message>
    <message>
        <source>Let it be mended: then the till says the amount.</source>
        <translation>Deixe que seja corrigido: então o caixa indica o valor.</translation>
    </message>
    <message>
        <source>This point of sale is set up for a machine, not for a till.</source>
        <translation>Este caixa está configurado para uma máquina, não para um balcão.</translation>
    </message>
    <message>
        <source>Let it be mended, or choose another one.</source>
        <translation>Deixe que seja corrigido, ou escolha outro.</translation>
    </message>
    <message>
        <source>Another till charges on this point of sale (%1).</source>
        <translation>Outro caixa cobra neste ponto de venda (%1).</translation>
    </message>
    <message>
        <source>Give each till a point of sale of its own.</source>
        <translation>Dê a cada caixa um ponto de venda próprio.</translation>
    </message>
    <message>
        <source>An order of another program is on this point of sale (%1).</source>
        <translation>Há um pedido de outro programa neste ponto de venda (%1).</translation>
    </message>
    <message>
        <source>Let it be withdrawn if nobody is paying it.</source>
        <translation>Deixe que seja retirado se ninguém o estiver pagando.</translation>
    </message>
    <message>
        <source>An order of this till that it no longer waits for is on the point of sale (%1).</source>
        <translation>Há no ponto de venda um pedido deste caixa que já não é esperado (%1).</translation>
    </message>
    <message>
        <source>Let it be withdrawn; if it was paid, the till finds it.</source>
        <translation>Deixe que seja retirado; se foi pago, o caixa o encontra.</translation>
    </message>
    <message>
        <source>This is a test account: no money moves.</source>
        <translation>Esta é uma conta de teste: nenhum dinheiro é movimentado.</translation>
    </message>
    <message>
        <source>Only test buyers can pay it, and only real ones a real account: they do not mix.</source>
        <translation>Só compradores de teste podem pagá-la, e uma conta real só os reais: não se misturam.</translation>
    </message>
    <message>
        <source>The model “orders” refuses the address for notifications in the order; the till leaves it out.</source>
        <translation>O modelo “orders” recusa o endereço de notificações no pedido; o caixa o omite.</translation>
    </message>
    <message>
        <source>Switch notifications on in Mercado Pago&apos;s panel: event “Order”.</source>
        <translation>Ative as notificações no painel do Mercado Pago: evento “Order”.</translation>
    </message>
    <message>
        <source>The till listens for notifications. With “orders” they are switched on in Mercado Pago&apos;s panel.</source>
        <translation>O caixa escuta notificações. Com “orders” elas são ativadas no painel do Mercado Pago.</translation>
    </message>
    <message>
        <source>There: your application, Webhooks, event “Order”, and your public address.</source>
        <translation>Lá: sua aplicação, Webhooks, evento “Order”, e seu endereço público.</translation>
    </message>
    <message>
        <source>The till listens for notifications, and nobody is told where.</source>
        <translation>O caixa escuta notificações, e ninguém é informado onde.</translation>
    </message>
    <message>
        <source>Set “notification_url” to your public address: with this model each order carries it.</source>
        <translation>Ponha seu endereço público em “notification_url”: com este modelo cada pedido o leva.</translation>
    </message>
    <message>
        <source>The set-up fits: account, country, point of sale and model.</source>
        <translation>A configuração está certa: conta, país, ponto de venda e modelo.</translation>
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
        <translation>Colômbia</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguai</translation>
    </message>
    <message>
        <source>Notifications, model “%1” in %2: switched on in Mercado Pago&apos;s panel (your application, Webhooks, event “Order”). An order cannot carry an address.</source>
        <translation>Avisos, modelo “%1” em %2: são ativados no painel do Mercado Pago (sua aplicação, Webhooks, evento “Order”). Um pedido não pode levar um endereço.</translation>
    </message>
    <message>
        <source>Notifications, model “%1” in %2: each order carries the address (“notification_url”). Mercado Pago&apos;s panel has none for this model.</source>
        <translation>Avisos, modelo “%1” em %2: cada pedido leva o endereço (“notification_url”). O painel do Mercado Pago não os tem para este modelo.</translation>
    </message>
    <message>
        <source>Notifications, model “%1” in %2: each order carries the address (“notification_url”); Mercado Pago&apos;s panel may have it, too (Webhooks, commercial orders).</source>
        <translation>Avisos, modelo “%1” em %2: cada pedido leva o endereço (“notification_url”); o painel do Mercado Pago também pode tê-lo (Webhooks, pedidos comerciais).</translation>
    </message>
    <message>
        <source>This till does not listen and asks by itself, which is enough. To be faster, set “listen”, make it reachable from the internet, and switch them on.</source>
        <translation>Este caixa não os escuta e pergunta por si só, o que basta. Para ser mais rápido, configure “listen”, torne-o acessível pela internet e ative-os.</translation>
    </message>
    <message>
        <source>Missing: “notification_url”, your public address.</source>
        <translation>Falta: “notification_url”, seu endereço público.</translation>
    </message>
    <message>
        <source>This till listens. That its address is reachable from the internet, only your network knows.</source>
        <translation>Este caixa escuta. Se o endereço é acessível pela internet, só a sua rede sabe.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Which language does the cashier read?</source>
        <translation>Que idioma o caixa lê?</translation>
    </message>
    <message>
        <source>In which country is the shop?</source>
        <translation>Em que país fica a loja?</translation>
    </message>
    <message>
        <source>Connect the Mercado Pago account</source>
        <translation>Conecte a conta do Mercado Pago</translation>
    </message>
    <message>
        <source>Which store is this?</source>
        <translation>Que loja é esta?</translation>
    </message>
    <message>
        <source>A new store</source>
        <translation>Uma loja nova</translation>
    </message>
    <message>
        <source>Which point of sale is this till?</source>
        <translation>Que ponto de venda é este caixa?</translation>
    </message>
    <message>
        <source>A new point of sale</source>
        <translation>Um ponto de venda novo</translation>
    </message>
    <message>
        <source>The till&apos;s number</source>
        <translation>O número do caixa</translation>
    </message>
    <message>
        <source>How is the QR shown?</source>
        <translation>Como o QR é mostrado?</translation>
    </message>
    <message>
        <source>The receipt printer</source>
        <translation>A impressora de comprovantes</translation>
    </message>
    <message>
        <source>The customer&apos;s screen</source>
        <translation>A tela do cliente</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Está tudo certo?</translation>
    </message>
    <message>
        <source>The till is ready</source>
        <translation>O caixa está pronto</translation>
    </message>
    <message>
        <source>Customers and receipts speak the language of the country.</source>
        <translation>Os clientes e os comprovantes usam o idioma do país.</translation>
    </message>
    <message>
        <source>It decides the currency, the rounding of cash and how Mercado Pago is spoken to.</source>
        <translation>Decide a moeda, o arredondamento do dinheiro e como se fala com o Mercado Pago.</translation>
    </message>
    <message>
        <source>These are the stores of the account.</source>
        <translation>Estas são as lojas da conta.</translation>
    </message>
    <message>
        <source>Each till has a point of sale of its own. Those without external id cannot be used and are not listed.</source>
        <translation>Cada caixa tem um ponto de venda próprio. Os que não têm id externo não podem ser usados e não aparecem.</translation>
    </message>
    <message>
        <source>The external id holds letters and digits only and cannot be changed later.</source>
        <translation>O id externo só leva letras e dígitos e não pode ser mudado depois.</translation>
    </message>
    <message>
        <source>No two tills of the shop may have the same one: it is part of every payment&apos;s reference.</source>
        <translation>Dois caixas da loja não podem ter o mesmo: faz parte da referência de cada pagamento.</translation>
    </message>
    <message>
        <source>The first one is the usual one of the country; the others are for shops that need them.</source>
        <translation>O primeiro é o habitual do país; os outros são para lojas que precisam deles.</translation>
    </message>
    <message>
        <source>It can be changed later in the settings.</source>
        <translation>Pode ser mudado depois na configuração.</translation>
    </message>
    <message>
        <source>It shows the QR and the amount to the buyer.</source>
        <translation>Mostra o QR e o valor ao comprador.</translation>
    </message>
    <message>
        <source>An order is created, seen at Mercado Pago and cancelled. No money moves.</source>
        <translation>Um pedido é criado, visto no Mercado Pago e cancelado. Nenhum dinheiro é movimentado.</translation>
    </message>
    <message>
        <source>Nothing has been written yet: “Open the till” writes the settings and begins.</source>
        <translation>Nada foi escrito ainda: “Abrir o caixa” escreve a configuração e começa.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>network: 192.168.0.50:9100 · system: the queue · device: /dev/usb/lp0</source>
        <translation>rede: 192.168.0.50:9100 · sistema: a fila · dispositivo: /dev/usb/lp0</translation>
    </message>
    <message>
        <source>An order is being created, looked at and cancelled …</source>
        <translation>Um pedido está sendo criado, visto e cancelado …</translation>
    </message>
    <message>
        <source>Mercado Pago is being asked …</source>
        <translation>O Mercado Pago está sendo consultado …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Receipts are shown, not printed.</source>
        <translation>Os comprovantes são mostrados, não impressos.</translation>
    </message>
    <message>
        <source>Network printer</source>
        <translation>Impressora de rede</translation>
    </message>
    <message>
        <source>ESC/POS, 80 mm, at an address of the shop&apos;s network.</source>
        <translation>ESC/POS, 80 mm, em um endereço da rede da loja.</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Impressora deste computador</translation>
    </message>
    <message>
        <source>By the name of its queue.</source>
        <translation>Pelo nome da sua fila.</translation>
    </message>
    <message>
        <source>Printer at a port</source>
        <translation>Impressora em uma porta</translation>
    </message>
    <message>
        <source>ESC/POS, straight to the device.</source>
        <translation>ESC/POS, direto ao dispositivo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>For trying out, or for a program that prints it.</source>
        <translation>Para experimentar, ou para um programa que o imprima.</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>Segunda tela</translation>
    </message>
    <message>
        <source>Used when there is one; else the QR is on this screen.</source>
        <translation>Usada quando existe; senão o QR fica nesta tela.</translation>
    </message>
    <message>
        <source>A window of its own</source>
        <translation>Uma janela separada</translation>
    </message>
    <message>
        <source>To be moved to where the buyer sees it.</source>
        <translation>Para ser movida para onde o comprador a veja.</translation>
    </message>
    <message>
        <source>No customer&apos;s screen</source>
        <translation>Sem tela do cliente</translation>
    </message>
    <message>
        <source>The QR takes the right side of the cashier&apos;s screen.</source>
        <translation>O QR ocupa o lado direito da tela do caixa.</translation>
    </message>
    <message>
        <source>Mercado Pago&apos;s newest: on the screen and on the till&apos;s fixed QR at once.</source>
        <translation>O mais novo do Mercado Pago: na tela e no QR fixo do caixa ao mesmo tempo.</translation>
    </message>
    <message>
        <source>A QR on the screen and the fixed one at once; older, to be retired one day.</source>
        <translation>Um QR na tela e o fixo ao mesmo tempo; mais antigo, um dia será desativado.</translation>
    </message>
    <message>
        <source>A QR on the screen only; it cannot be withdrawn, it expires. Older, to be retired.</source>
        <translation>Só um QR na tela; não pode ser retirado, expira. Mais antigo, será desativado.</translation>
    </message>
    <message>
        <source>Buyers scan the till&apos;s fixed QR, on paper or on the screen.</source>
        <translation>O comprador lê o QR fixo do caixa, em papel ou na tela.</translation>
    </message>
    <message>
        <source>The same in Mercado Pago&apos;s oldest form; only where a software house asks for it.</source>
        <translation>O mesmo na forma mais antiga do Mercado Pago; só se uma empresa de software pedir.</translation>
    </message>
    <message>
        <source>That is no access token of Mercado Pago.</source>
        <translation>Isso não é um token de acesso do Mercado Pago.</translation>
    </message>
    <message>
        <source>Copy it whole: it begins with APP_USR- or TEST-.</source>
        <translation>Copie-o inteiro: começa com APP_USR- ou TEST-.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the token.</source>
        <translation>O chaveiro deste computador não aceitou o token.</translation>
    </message>
    <message>
        <source>Unlock it with “Passwords and Keys”, or keep the token in a file: mostradorctl token set --file</source>
        <translation>Desbloqueie-o com “Senhas e chaves”, ou guarde o token em um arquivo: mostradorctl token set --file</translation>
    </message>
    <message>
        <source>A till&apos;s number is one from 1 to 9999.</source>
        <translation>O número de um caixa vai de 1 a 9999.</translation>
    </message>
    <message>
        <source>An external id holds letters and digits only, 40 at most.</source>
        <translation>Um id externo só leva letras e dígitos, no máximo 40.</translation>
    </message>
    <message>
        <source>The printer&apos;s address does not fit its kind.</source>
        <translation>O endereço da impressora não corresponde ao seu tipo.</translation>
    </message>
    <message>
        <source>Write host:port for a network printer, the queue&apos;s name, or the path of a device.</source>
        <translation>Escreva host:porta para uma de rede, o nome da fila, ou o caminho do dispositivo.</translation>
    </message>
    <message>
        <source>Open the shop in a map, copy the link of the page and paste it.</source>
        <translation>Abra a loja em um mapa, copie o link da página e cole-o.</translation>
    </message>
    <message>
        <source>The order was not seen as it should be.</source>
        <translation>O pedido não foi visto como deveria.</translation>
    </message>
    <message>
        <source>Try again. If it was created, it expires by itself within two minutes.</source>
        <translation>Tente de novo. Se foi criado, expira sozinho em dois minutos.</translation>
    </message>
    <message>
        <source>That external id is taken already.</source>
        <translation>Esse id externo já está em uso.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>Mercado Pago refused it (%1).</source>
        <translation>O Mercado Pago recusou (%1).</translation>
    </message>
    <message>
        <source>Create a store</source>
        <translation>Criar uma loja</translation>
    </message>
    <message>
        <source>It is made in the account, with its place.</source>
        <translation>É criada na conta, com seu lugar.</translation>
    </message>
    <message>
        <source>The buyer types the amount: choosing it mends that.</source>
        <translation>O comprador digita o valor: ao escolhê-lo isso é corrigido.</translation>
    </message>
    <message>
        <source>Create a point of sale</source>
        <translation>Criar um ponto de venda</translation>
    </message>
    <message>
        <source>Each till needs one of its own.</source>
        <translation>Cada caixa precisa de um próprio.</translation>
    </message>
    <message>
        <source>%1 (usual here)</source>
        <translation>%1 (o habitual aqui)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuar sem isso</translation>
    </message>
    <message>
        <source>The till asks again when the drawer is opened.</source>
        <translation>O caixa verifica de novo ao abrir o turno.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Abrir o caixa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Later: only cash for now</source>
        <translation>Depois: por ora só dinheiro</translation>
    </message>
    <message>
        <source>TEST ACCOUNT: no money moves. Test buyers pay it, real ones cannot.</source>
        <translation>CONTA DE TESTE: nenhum dinheiro é movimentado. Compradores de teste a pagam, os reais não podem.</translation>
    </message>
    <message>
        <source>The settings could not be written.</source>
        <translation>Não foi possível escrever a configuração.</translation>
    </message>
    <message>
        <source>Check the folder ~/.config/mostrador and the disk.</source>
        <translation>Verifique a pasta ~/.config/mostrador e o disco.</translation>
    </message>
    <message>
        <source>for example -34.6037, -58.3816</source>
        <translation>por exemplo -34.6037, -58.3816</translation>
    </message>
    <message>
        <source>As it was typed: Mercado Pago says whether it knows it.</source>
        <translation>Como foi digitado: o Mercado Pago diz se conhece.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>A new store: in which state?</source>
        <translation>Uma loja nova: em que estado?</translation>
    </message>
    <message>
        <source>A new store: in which city?</source>
        <translation>Uma loja nova: em que cidade?</translation>
    </message>
    <message>
        <source>There is one already: leave the fields empty to use it, or give another one. Payments that are open stay as they are.</source>
        <translation>Já existe um: deixe os campos vazios para usá-lo, ou informe outro. Os pagamentos abertos ficam como estão.</translation>
    </message>
    <message>
        <source>Copy the access token of your application from Mercado Pago&apos;s developer panel and paste it here, or choose a file that holds it and nothing else. It goes into this computer&apos;s keychain and nowhere else.</source>
        <translation>Copie o access token da sua aplicação do painel de desenvolvedores do Mercado Pago e cole aqui, ou escolha um arquivo que contenha só ele. Ele vai para o chaveiro deste computador e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>The place decides taxes and is shown on the public map. The names are spelled as Mercado Libre does; one that is missing can be typed.</source>
        <translation>O lugar decide os impostos e aparece no mapa público. Os nomes são como o Mercado Livre os escreve; se faltar um, digite.</translation>
    </message>
    <message>
        <source>In %1. A city that is missing here can be typed: Mercado Pago says which ones it knows.</source>
        <translation>Em %1. Se faltar uma cidade, digite: o Mercado Pago diz quais conhece.</translation>
    </message>
    <message>
        <source>In %1, %2. Without a link the middle of the city is its place on the map.</source>
        <translation>Em %1, %2. Sem um link, no mapa ela fica no centro da cidade.</translation>
    </message>
    <message>
        <source>Or a file that holds it</source>
        <translation>Ou um arquivo que o contém</translation>
    </message>
    <message>
        <source>Search, or type a name that is not listed</source>
        <translation>Busque, ou digite um nome que não está na lista</translation>
    </message>
    <message>
        <source>Link of a map, or its coordinates (optional)</source>
        <translation>Link de um mapa, ou suas coordenadas (opcional)</translation>
    </message>
    <message>
        <source>There is no access token in that file, or it cannot be read.</source>
        <translation>Nesse arquivo não há um access token, ou ele não pode ser lido.</translation>
    </message>
    <message>
        <source>The file holds the token in one line and nothing else.</source>
        <translation>O arquivo contém o token em uma linha e nada mais.</translation>
    </message>
    <message>
        <source>The place on the map is missing.</source>
        <translation>Falta o lugar no mapa.</translation>
    </message>
    <message>
        <source>Mercado Pago knows no state of that name.</source>
        <translation>O Mercado Pago não conhece um estado com esse nome.</translation>
    </message>
    <message>
        <source>Mercado Pago knows no city of that name in the state.</source>
        <translation>O Mercado Pago não conhece uma cidade com esse nome no estado.</translation>
    </message>
    <message>
        <source>Choose one of those that it names.</source>
        <translation>Escolha um dos que ele indica.</translation>
    </message>
    <message>
        <source>Something is still empty.</source>
        <translation>Ainda falta preencher algo.</translation>
    </message>
    <message>
        <source>If nobody is paying it, “Next” withdraws it. Or choose another point of sale.</source>
        <translation>Se ninguém estiver pagando, “Próximo” a retira. Ou escolha outro ponto de venda.</translation>
    </message>
    <message>
        <source>Leave: all stays as it was</source>
        <translation>Sair: tudo fica como estava</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
</context>
<context>
    <name>poster</name>
    <message>
        <source>Scan this code with Mercado Pago and pay</source>
        <translation>Leia este código com o Mercado Pago e pague</translation>
    </message>
</context>
<context>
    <name>setting</name>
    <message>
        <source>Number of this till: part of every reference, so no two tills may share it</source>
        <translation>Número deste caixa: faz parte de cada referência, então não pode haver dois iguais</translation>
    </message>
    <message>
        <source>Name of this till on the screen and the receipt</source>
        <translation>Nome deste caixa na tela e no recibo</translation>
    </message>
    <message>
        <source>Sell only after the drawer has been opened with its float</source>
        <translation>Vender só depois de abrir o caixa com o troco</translation>
    </message>
    <message>
        <source>Until this hour the night belongs to the day before (0 = midnight)</source>
        <translation>Até esta hora a noite conta para o dia anterior (0 = meia-noite)</translation>
    </message>
    <message>
        <source>Difference at closing above which a supervisor has to agree, in whole units</source>
        <translation>Diferença no fechamento a partir da qual um supervisor precisa aprovar, em unidades inteiras</translation>
    </message>
    <message>
        <source>Which of Mercado Pago&apos;s QR models is used</source>
        <translation>Qual modelo de QR do Mercado Pago é usado</translation>
    </message>
    <message>
        <source>With “orders”: the printed QR, one on the screen for each sale, or both</source>
        <translation>Com “orders”: o QR impresso, um na tela por venda, ou os dois</translation>
    </message>
    <message>
        <source>Address of the service; anything but Mercado Pago must be on this computer</source>
        <translation>Endereço do serviço; se não for o Mercado Pago, deve estar neste computador</translation>
    </message>
    <message>
        <source>Country of the account: it decides currency and rounding</source>
        <translation>País da conta: decide a moeda e o arredondamento</translation>
    </message>
    <message>
        <source>The seller&apos;s user id at Mercado Pago</source>
        <translation>Id de usuário do vendedor no Mercado Pago</translation>
    </message>
    <message>
        <source>The store&apos;s external id</source>
        <translation>Id externo da loja</translation>
    </message>
    <message>
        <source>The point of sale&apos;s external id: one till for each</source>
        <translation>Id externo do ponto de venda: um caixa para cada</translation>
    </message>
    <message>
        <source>Public address that Mercado Pago notifies; without one the till only asks</source>
        <translation>Endereço público que o Mercado Pago notifica; sem ele o caixa só consulta</translation>
    </message>
    <message>
        <source>User id of the software house that integrates</source>
        <translation>Id de usuário de quem integra o programa</translation>
    </message>
    <message>
        <source>How long a QR can be paid, in seconds</source>
        <translation>Por quanto tempo um QR pode ser pago, em segundos</translation>
    </message>
    <message>
        <source>How often the till asks during the first minute, in seconds</source>
        <translation>De quanto em quanto tempo o caixa consulta no primeiro minuto, em segundos</translation>
    </message>
    <message>
        <source>Address and port where notifications come in; empty: nowhere</source>
        <translation>Endereço e porta onde chegam as notificações; vazio: em nenhum</translation>
    </message>
    <message>
        <source>How receipts are printed</source>
        <translation>Como os recibos são impressos</translation>
    </message>
    <message>
        <source>HOST:PORT for tcp, a path for device and file, a queue for system</source>
        <translation>HOST:PORT para tcp, um caminho para device e file, uma fila para system</translation>
    </message>
    <message>
        <source>What the printer is sent</source>
        <translation>O que é enviado à impressora</translation>
    </message>
    <message>
        <source>Characters in a line: 32 on 58 mm paper, 42 or 48 on 80 mm</source>
        <translation>Letras por linha: 32 em papel de 58 mm, 42 ou 48 em 80 mm</translation>
    </message>
    <message>
        <source>The printer&apos;s table of letters</source>
        <translation>Tabela de letras da impressora</translation>
    </message>
    <message>
        <source>The printer has a cutter</source>
        <translation>A impressora tem guilhotina</translation>
    </message>
    <message>
        <source>A cash drawer opens through the printer</source>
        <translation>Uma gaveta de dinheiro abre pela impressora</translation>
    </message>
    <message>
        <source>Whether a finished sale prints by itself</source>
        <translation>Se uma venda terminada é impressa sozinha</translation>
    </message>
    <message>
        <source>Name of the shop on receipt and customer&apos;s window</source>
        <translation>Nome da loja no recibo e na tela do cliente</translation>
    </message>
    <message>
        <source>Tax number on the receipt</source>
        <translation>Número fiscal no recibo</translation>
    </message>
    <message>
        <source>Address on the receipt</source>
        <translation>Endereço no recibo</translation>
    </message>
    <message>
        <source>Legend on the receipt; empty: the usual one of the country</source>
        <translation>Legenda do recibo; vazio: a usual do país</translation>
    </message>
    <message>
        <source>Words about tax below the total</source>
        <translation>Texto sobre impostos abaixo do total</translation>
    </message>
    <message>
        <source>Language of the cashier&apos;s window</source>
        <translation>Idioma da janela de quem cobra</translation>
    </message>
    <message>
        <source>Colours of the cashier&apos;s window</source>
        <translation>Cores da janela de quem cobra</translation>
    </message>
    <message>
        <source>auto (a second screen if there is one), none, window, or a screen&apos;s name</source>
        <translation>auto (uma segunda tela se houver), none, window ou o nome de uma tela</translation>
    </message>
    <message>
        <source>The till makes sounds</source>
        <translation>O caixa faz sons</translation>
    </message>
    <message>
        <source>Lock after so many seconds without a key (0 = never)</source>
        <translation>Bloquear depois de tantos segundos sem teclas (0 = nunca)</translation>
    </message>
    <message>
        <source>Fewer keys in a burst are no code</source>
        <translation>Menos teclas seguidas não são um código</translation>
    </message>
    <message>
        <source>Longest pause between two keys of a scan, in milliseconds</source>
        <translation>Pausa mais longa entre duas teclas de uma leitura, em milissegundos</translation>
    </message>
    <message>
        <source>law (of the country), none, or a step such as 0.05, 1, 10 or 50</source>
        <translation>law (a lei do país), none ou um passo como 0.05, 1, 10 ou 50</translation>
    </message>
    <message>
        <source>Names of other tenders (F11), with ; between them; empty: the usual ones</source>
        <translation>Nomes de outros meios de pagamento (F11), separados por ; vazio: os usuais</translation>
    </message>
    <message>
        <source>Picture at the top of the customer&apos;s window</source>
        <translation>Imagem no topo da tela do cliente</translation>
    </message>
    <message>
        <source>Pictures shown while nobody is served, with ; between them</source>
        <translation>Imagens enquanto ninguém é atendido, separadas por ;</translation>
    </message>
    <message>
        <source>Proxy to the internet; empty: none</source>
        <translation>Proxy para a internet; vazio: nenhum</translation>
    </message>
    <message>
        <source>Where backups go; empty: none by themselves</source>
        <translation>Para onde vão os backups; vazio: nenhum automático</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>Quantos backups são guardados</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Mercado Pago</source>
        <translation>Mercado Pago</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Telas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arredondamento</translation>
    </message>
    <message>
        <source>Other tenders</source>
        <translation>Outros meios</translation>
    </message>
    <message>
        <source>Customer&apos;s window</source>
        <translation>Tela do cliente</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>%1 · usually %2</source>
        <translation>%1 · padrão: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Save · F12</source>
        <translation>Salvar · F12</translation>
    </message>
    <message>
        <source>Back · Esc</source>
        <translation>Voltar · Esc</translation>
    </message>
    <message>
        <source>%1 cannot stay as it is.</source>
        <translation>%1 não pode ficar assim.</translation>
    </message>
    <message>
        <source>The settings were not saved (%1).</source>
        <translation>A configuração não foi salva (%1).</translation>
    </message>
    <message>
        <source>Not saved: %1. Esc again leaves it.</source>
        <translation>Não salvo: %1. Esc de novo descarta.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>This value is needed.</source>
        <translation>Este valor é necessário.</translation>
    </message>
    <message>
        <source>This does not fit here.</source>
        <translation>Isto não serve aqui.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>The QR code that finds a receipt again: drawn by the printer, sent as a picture, or left out</source>
        <translation>O código QR que reencontra um comprovante: desenhado pela impressora, enviado como imagem, ou sem ele</translation>
    </message>
    <message>
        <source>The printer draws pictures: the logo, and letters that its table lacks</source>
        <translation>A impressora desenha imagens: o logotipo e as letras que faltam em sua tabela</translation>
    </message>
    <message>
        <source>Picture for the top of receipts: PNG or PBM</source>
        <translation>Imagem para o topo dos comprovantes: PNG ou PBM</translation>
    </message>
    <message>
        <source>Lines below the shop&apos;s address on the receipt</source>
        <translation>Linhas abaixo do endereço da loja no comprovante</translation>
    </message>
    <message>
        <source>Lines at the end of the receipt, instead of the thanks</source>
        <translation>Linhas no fim do comprovante, em vez do agradecimento</translation>
    </message>
    <message>
        <source>Beginnings of the scale&apos;s labels that carry a weight, with ; between them; both empty: the usual ones</source>
        <translation>Inícios das etiquetas da balança que levam um peso, separados por ; ambos vazios: os habituais</translation>
    </message>
    <message>
        <source>Beginnings of the scale&apos;s labels that carry a price, with ; between them</source>
        <translation>Inícios das etiquetas da balança que levam um preço, separados por ;</translation>
    </message>
    <message>
        <source>Decimals of the price on a label</source>
        <translation>Decimais do preço em uma etiqueta</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Balança</translation>
    </message>
    <message>
        <source>Another section</source>
        <translation>Outra seção</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Outro valor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>What a test print has confirmed</source>
        <translation>O que uma impressão de teste confirmou</translation>
    </message>
    <message>
        <source>Set the printer up · F10</source>
        <translation>Configurar a impressora · F10</translation>
    </message>
    <message>
        <source>Changed and not saved yet: %1</source>
        <translation>Alterações não salvas: %1</translation>
    </message>
    <message>
        <source>Maintenance · F11</source>
        <translation>Manutenção · F11</translation>
    </message>
    <message>
        <source>Restart now · F9</source>
        <translation>Reiniciar já · F9</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Salvo: %1.</translation>
    </message>
    <message>
        <source>Waits for the next start: %1</source>
        <translation>Espera o próximo início: %1</translation>
    </message>
    <message>
        <source>takes effect at the next start</source>
        <translation>vale a partir do próximo início</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Search: a word, or a number</source>
        <translation>Buscar: palavra ou número</translation>
    </message>
    <message>
        <source>Enter: contents · ↑ ↓ scroll · Esc: back</source>
        <translation>Enter: índice · ↑ ↓ rolam · Esc: voltar</translation>
    </message>
    <message>
        <source>Keys here</source>
        <translation>Teclas desta tela</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Nenhum capítulo tem essas palavras.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Enter: the first · a number: that one · Esc clears</source>
        <translation>Enter: o primeiro · um número: esse · Esc apaga</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Its number, Enter: opens · Esc: back</source>
        <translation>Seu número, Enter: abre · Esc: voltar</translation>
    </message>
    <message>
        <source>Back · Esc</source>
        <translation>Voltar · Esc</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Escolher uma linha</translation>
    </message>
    <message>
        <source>Choose what stands beside the digit</source>
        <translation>Escolher o que está ao lado do dígito</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Rolar</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir a linha</translation>
    </message>
    <message>
        <source>Go on with what stands in the field</source>
        <translation>Seguir com o que está no campo</translation>
    </message>
    <message>
        <source>Back; the sale stays</source>
        <translation>Voltar; a venda fica</translation>
    </message>
    <message>
        <source>Ask whether to withdraw the QR</source>
        <translation>Perguntar se o QR Code é retirado</translation>
    </message>
    <message>
        <source>Look an operation number up</source>
        <translation>Procurar um número de operação</translation>
    </message>
    <message>
        <source>Print the QR that waits</source>
        <translation>Imprimir o QR Code que espera</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Estornar</translation>
    </message>
    <message>
        <source>Log in with your PIN</source>
        <translation>Entrar com o seu PIN</translation>
    </message>
    <message>
        <source>↑ ↓ scroll · Esc: back</source>
        <translation>↑ ↓ rolam · Esc: voltar</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Imprimir de novo</translation>
    </message>
</context>
<context>
    <name>printer</name>
    <message>
        <source>Where do receipts come out?</source>
        <translation>Por onde saem os comprovantes?</translation>
    </message>
    <message>
        <source>How wide is the paper?</source>
        <translation>Qual é a largura do papel?</translation>
    </message>
    <message>
        <source>Which row of letters is right?</source>
        <translation>Qual linha de letras está certa?</translation>
    </message>
    <message>
        <source>Which QR came out?</source>
        <translation>Qual QR saiu?</translation>
    </message>
    <message>
        <source>Did it cut the paper off?</source>
        <translation>Cortou o papel?</translation>
    </message>
    <message>
        <source>Does a cash drawer hang on it?</source>
        <translation>Há uma gaveta de dinheiro ligada a ela?</translation>
    </message>
    <message>
        <source>The shop&apos;s own lines and picture</source>
        <translation>As linhas e a imagem da loja</translation>
    </message>
    <message>
        <source>Is this receipt right?</source>
        <translation>Este comprovante está certo?</translation>
    </message>
    <message>
        <source>The printer is set up</source>
        <translation>A impressora está configurada</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Procurando impressoras…</translation>
    </message>
    <message>
        <source>The computer sees no printer of its own. One in the network has an address: hold its feed key while switching it on, and it prints it.</source>
        <translation>O computador não vê nenhuma impressora própria. Uma de rede tem um endereço: segure a tecla de avanço ao ligá-la e ela o imprime.</translation>
    </message>
    <message>
        <source>Choose it; a slip with rulers and letters is printed to look at.</source>
        <translation>Escolha-a; é impresso um papel com réguas e letras para olhar.</translation>
    </message>
    <message>
        <source>The page is as wide as this paper.</source>
        <translation>A página tem a largura deste papel.</translation>
    </message>
    <message>
        <source>Look at the rulers on the slip: choose the longest one that stands in a single row.</source>
        <translation>Olhe as réguas no papel: escolha a mais longa que cabe em uma só linha.</translation>
    </message>
    <message>
        <source>On the slip the same letters stand once for each table. Choose the row that reads: %1</source>
        <translation>No papel as mesmas letras aparecem uma vez por tabela. Escolha a linha que diz: %1</translation>
    </message>
    <message>
        <source>Two codes are on the slip: the first drawn by the printer, the second sent as a picture.</source>
        <translation>No papel há dois códigos: o primeiro é desenhado pela impressora, o segundo é enviado como imagem.</translation>
    </message>
    <message>
        <source>Printers for 58 mm hardly ever have a cutter.</source>
        <translation>Impressoras de 58 mm quase nunca têm guilhotina.</translation>
    </message>
    <message>
        <source>A drawer opens through a cable from the printer, for cash only. Try it: F8.</source>
        <translation>A gaveta abre por um cabo da impressora, só com dinheiro. Experimente: F8.</translation>
    </message>
    <message>
        <source>They stand on every receipt; the picture beside shows it as it will be printed.</source>
        <translation>Aparecem em todos os comprovantes; ao lado se vê como será impresso.</translation>
    </message>
    <message>
        <source>A whole receipt is printed as customers will get it. Nothing was sold.</source>
        <translation>É impresso um comprovante inteiro como os clientes vão recebê-lo. Nada foi vendido.</translation>
    </message>
    <message>
        <source>What was changed counts from the next start of the program. Whoever changes the printer confirms it again.</source>
        <translation>O que mudou vale a partir do próximo início do programa. Quem mudar a impressora a confirma de novo.</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Sem impressora</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <translation>Impressora de comprovantes na rede</translation>
    </message>
    <message>
        <source>Receipt printer at USB: %1</source>
        <translation>Impressora de comprovantes por USB: %1</translation>
    </message>
    <message>
        <source>Pages through the queue “%1”</source>
        <translation>Páginas pela fila “%1”</translation>
    </message>
    <message>
        <source>Receipt printer behind the queue “%1”</source>
        <translation>Impressora de comprovantes na fila “%1”</translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation>Arquivos PDF em uma pasta</translation>
    </message>
    <message>
        <source>A text file</source>
        <translation>Um arquivo de texto</translation>
    </message>
    <message>
        <source>a folder: /home/shop/receipts</source>
        <translation>uma pasta: /home/loja/comprovantes</translation>
    </message>
    <message>
        <source>a file: /home/shop/receipts.txt</source>
        <translation>um arquivo: /home/loja/comprovantes.txt</translation>
    </message>
    <message>
        <source>%1 mm · %2 letters a row</source>
        <translation>%1 mm · %2 letras por linha</translation>
    </message>
    <message>
        <source>Keeping it …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Imprimindo…</translation>
    </message>
    <message>
        <source>An address is missing.</source>
        <translation>Falta um endereço.</translation>
    </message>
    <message>
        <source>Type it in the field below the list.</source>
        <translation>Digite-o no campo abaixo da lista.</translation>
    </message>
    <message>
        <source>“%1” is no address for this.</source>
        <translation>“%1” não é um endereço para isto.</translation>
    </message>
    <message>
        <source>In the network it is ADDRESS:PORT, mostly with port 9100; a file or folder begins with “/”.</source>
        <translation>Na rede é ENDEREÇO:PORTA, quase sempre com a porta 9100; um arquivo ou pasta começa com “/”.</translation>
    </message>
    <message>
        <source>The lines are too long.</source>
        <translation>As linhas são longas demais.</translation>
    </message>
    <message>
        <source>At most 200 letters at the top and 200 at the end.</source>
        <translation>No máximo 200 letras no alto e 200 no fim.</translation>
    </message>
    <message>
        <source>Enter tries again.</source>
        <translation>Enter tenta de novo.</translation>
    </message>
    <message>
        <source>The drawer was told to open.</source>
        <translation>A gaveta recebeu a ordem de abrir.</translation>
    </message>
    <message>
        <source>Did it open? Go on. Otherwise check its cable, or choose that there is none.</source>
        <translation>Abriu? Siga. Senão, verifique o cabo ou escolha que não há gaveta.</translation>
    </message>
    <message>
        <source>Look at the paper and print it again.</source>
        <translation>Olhe o papel e imprima de novo.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the printer by a test print.</source>
        <translation>Ninguém confirmou a impressora com um teste.</translation>
    </message>
    <message>
        <source>Receipts are printed all the same.</source>
        <translation>Os comprovantes são impressos mesmo assim.</translation>
    </message>
    <message>
        <source>A manager confirms it: %1.</source>
        <translation>Um gerente a confirma: %1.</translation>
    </message>
    <message>
        <source>None of them: print without accents</source>
        <translation>Nenhuma: imprimir sem acentos</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>O primeiro</translation>
    </message>
    <message>
        <source>Only the second</source>
        <translation>Só o segundo</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Nenhum dos dois</translation>
    </message>
    <message>
        <source>Receipts come without a QR and without a picture.</source>
        <translation>Os comprovantes saem sem QR e sem imagem.</translation>
    </message>
    <message>
        <source>Yes, cut every receipt off</source>
        <translation>Sim, cortar cada comprovante</translation>
    </message>
    <message>
        <source>No: feed it far enough to tear it off</source>
        <translation>Não: avançar o bastante para destacá-lo</translation>
    </message>
    <message>
        <source>No drawer</source>
        <translation>Sem gaveta</translation>
    </message>
    <message>
        <source>Yes, it opens for cash</source>
        <translation>Sim, abre com dinheiro</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Sim, está certo</translation>
    </message>
    <message>
        <source>The printer is confirmed and kept.</source>
        <translation>A impressora é confirmada e guardada.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>The test slip and the questions come again.</source>
        <translation>O papel de teste e as perguntas voltam.</translation>
    </message>
    <message>
        <source>At the top, below the address</source>
        <translation>No alto, abaixo do endereço</translation>
    </message>
    <message>
        <source>At the end, instead of the thanks</source>
        <translation>No fim, no lugar do agradecimento</translation>
    </message>
    <message>
        <source>Picture on top: PNG or PBM</source>
        <translation>Imagem no alto: PNG ou PBM</translation>
    </message>
    <message>
        <source>/home/shop/logo.png</source>
        <translation>/home/loja/logo.png</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Print again · F9</source>
        <translation>Imprimir de novo · F9</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>Fechar · Enter</translation>
    </message>
    <message>
        <source>Next · F12</source>
        <translation>Seguinte · F12</translation>
    </message>
    <message>
        <source>Open the drawer · F8</source>
        <translation>Abrir a gaveta · F8</translation>
    </message>
    <message>
        <source>Look for it …</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Coffee with milk</source>
        <translation>Café com leite</translation>
    </message>
    <message>
        <source>A product with a long name, to see how it is broken</source>
        <translation>Um produto de nome longo, para ver como é quebrado</translation>
    </message>
    <message>
        <source>TEST RECEIPT · NOTHING WAS SOLD</source>
        <translation>COMPROVANTE DE TESTE · NADA FOI VENDIDO</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The check was stopped before its end: nothing is known.</source>
        <translation>A verificação foi interrompida antes do fim: nada se sabe.</translation>
    </message>
    <message>
        <source>The journal is whole: %1 records, head %2</source>
        <translation>O diário está íntegro: %1 registros, último selo %2</translation>
    </message>
    <message>
        <source>The journal is damaged: the first record that does not fit is %1.</source>
        <translation>O diário está danificado: o primeiro registro que não confere é o %1.</translation>
    </message>
    <message>
        <source>Do not delete it; restore a backup and run “mostradorctl resume”.</source>
        <translation>Não o apague; restaure um backup e execute “mostradorctl resume”.</translation>
    </message>
    <message>
        <source>Record %1: a record before it is missing.</source>
        <translation>Registro %1: falta um registro anterior.</translation>
    </message>
    <message>
        <source>Record %1: it is not what was written.</source>
        <translation>Registro %1: não é o que foi gravado.</translation>
    </message>
    <message>
        <source>Records cut off at the end, or added there: %1</source>
        <translation>Registros cortados no fim, ou acrescentados ali: %1</translation>
    </message>
    <message>
        <source>The end of the chain does not fit the records.</source>
        <translation>O fim da cadeia não corresponde aos registros.</translation>
    </message>
    <message>
        <source>Sales, payments or others whose newest state is not the last record: %1</source>
        <translation>Vendas, pagamentos ou outros cujo último estado não é o último registro: %1</translation>
    </message>
    <message>
        <source>Payments that count for another attempt than the first that named them: %1</source>
        <translation>Pagamentos que contam para outra tentativa que não a primeira que os citou: %1</translation>
    </message>
    <message>
        <source>The file itself: %1</source>
        <translation>O próprio arquivo: %1</translation>
    </message>
</context>
<context>
    <name>maintenance</name>
    <message>
        <source>Maintenance</source>
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>Back · Esc</source>
        <translation>Voltar · Esc</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta e avisos</translation>
    </message>
    <message>
        <source>QR poster</source>
        <translation>Cartaz do QR</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Para o suporte</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Fazer backup em…</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Ver o backup</translation>
    </message>
    <message>
        <source>Look into another…</source>
        <translation>Ver outro…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Verificar o diário</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>Verificar a conta</translation>
    </message>
    <message>
        <source>A4 or A5</source>
        <translation>A4 ou A5</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Gather the facts</source>
        <translation>Reunir os dados</translation>
    </message>
    <message>
        <source>Kept backups</source>
        <translation>Backups guardados</translation>
    </message>
    <message>
        <source>No folder for backups is set (settings, backups).</source>
        <translation>Não há pasta para os backups (configurações, backups).</translation>
    </message>
    <message>
        <source>Folder: %1 · the newest %2 are kept</source>
        <translation>Pasta: %1 · os %2 mais novos são guardados</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Ainda não há nenhum backup.</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Último backup: %1</translation>
    </message>
    <message>
        <source>The disk of this computer has room and keeps what is written to it.</source>
        <translation>O disco deste computador tem espaço e guarda o que se grava.</translation>
    </message>
    <message>
        <source>To restore it loses nothing. The till closes and opens again with it.</source>
        <translation>Restaurar não perde nada. O caixa fecha e abre de novo com ele.</translation>
    </message>
    <message>
        <source>To restore it loses no sale; people and the drawer go back to how they were then. The till closes and opens again with it.</source>
        <translation>Restaurar não perde nenhuma venda; as pessoas e a gaveta voltam a como estavam. O caixa fecha e abre de novo com ele.</translation>
    </message>
    <message>
        <source>Reads every record and compares it with the chain. Selling goes on meanwhile.</source>
        <translation>Lê cada registro e o compara com a cadeia. Enquanto isso as vendas continuam.</translation>
    </message>
    <message>
        <source>What Mercado Pago says of the account, of the point of sale, and where notifications are switched on.</source>
        <translation>O que o Mercado Pago diz da conta e do ponto de venda, e onde se ativam os avisos.</translation>
    </message>
    <message>
        <source>Mercado Pago has not told a QR of this point of sale yet. Is the till online?</source>
        <translation>O Mercado Pago ainda não informou um QR deste ponto de venda. O caixa está on-line?</translation>
    </message>
    <message>
        <source>The poster is with the printer %1.</source>
        <translation>O cartaz está na impressora %1.</translation>
    </message>
    <message>
        <source>This computer has no printer for sheets.</source>
        <translation>Este computador não tem impressora de folhas.</translation>
    </message>
    <message>
        <source>Save it and print it elsewhere.</source>
        <translation>Salve e imprima em outro lugar.</translation>
    </message>
    <message>
        <source>Versions, settings without secrets, checks, the last records without buyers&apos; data, and the end of the log. Read it before you send it.</source>
        <translation>Versões, configurações sem segredos, verificações, os últimos registros sem dados de compradores e o fim do log. Leia antes de enviar.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gravado em %1.</translation>
    </message>
    <message>
        <source>The fixed QR of this till as a sheet of %1, to hang up beside it. Print it at its full size.</source>
        <translation>O QR fixo deste caixa numa folha %1, para pendurar ao lado. Imprima em tamanho real.</translation>
    </message>
</context>
</TS>
