#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// Compiles patterns once: V8 would interpret each on its first use and compile it anew on its second, and a short run
// spends a good part of its time on that.
setFlagsFromString('--regexp-tier-up-ticks=0')

const { main } = await import('../dist/program/main.js')
main()
