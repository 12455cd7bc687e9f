import '../../assets/tokens.css';
import '@fontsource-variable/inter/index.css';
import '@fontsource/libertinus-serif/400.css';
import '@fontsource/libertinus-serif/400-italic.css';
import '@fontsource/libertinus-serif/600.css';
import '@fontsource/libertinus-serif/700.css';
import './style/reset.css';
import './style/base.css';
import './style/print.css';
import { mount } from 'svelte';
import App from './App.svelte';
import CaptureWindow from './parts/CaptureWindow.svelte';
import { watchChanges } from './state/changed.svelte';

// A file that misses the evidence tray must not replace the window.
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => event.preventDefault());

watchChanges();
const target = document.getElementById('plumb');
// Which window this is stands in its address, which Rust gave it.
const isCapture = new URLSearchParams(location.search).has('capture');
if (target) mount(isCapture ? CaptureWindow : App, { target });
