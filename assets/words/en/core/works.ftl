## Works, plates and recognition.
