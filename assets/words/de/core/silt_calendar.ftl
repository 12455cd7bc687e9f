## Der Schlickkalender.
