var x = "anna\x2eschmidt@example.org";
