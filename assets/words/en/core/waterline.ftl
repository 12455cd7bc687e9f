## The Waterline.
