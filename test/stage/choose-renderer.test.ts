/** Names that graphics drivers give themselves, and whether they compute in software. */
import { expect, test } from 'vitest'
import { isSoftwareRenderer } from '#stage/choose-renderer.ts'

test.each([
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', true],
  ['llvmpipe (LLVM 15.0.7, 256 bits)', true],
  ['ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)', true],
  ['ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11 vs_5_0 ps_5_0)', false],
  ['Apple GPU', false],
  ['Adreno (TM) 640', false],
])('%s', (name, isSoftware) => {
  expect(isSoftwareRenderer(name)).toBe(isSoftware)
})
