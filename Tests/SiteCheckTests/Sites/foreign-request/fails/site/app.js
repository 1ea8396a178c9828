// Not here: "https://api.example.org/v1".
import { draw } from "https://cdn.example.org/draw.js"
const view = await fetch( 'https://api.example.org/v1?q=' + query)
picture.src = `//cdn.example.org/a.png`
