dossier("orders/duration/0/0","bB");
