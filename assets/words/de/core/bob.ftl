## Das Senkblei.
