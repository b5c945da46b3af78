import { smallPack } from '../bad-input/small-pack.ts'
import { compilePack } from '#scenario/compile/compile-pack.ts'
import { caseGraph } from '#tools/case-graph.ts'
