## Der Bohrkern.
