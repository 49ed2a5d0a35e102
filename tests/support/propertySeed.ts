/** From what property tests draw: of its own accord the day of the paper; ATLAS_SEED names another. */
export const propertySeed = Number(process.env['ATLAS_SEED'] ?? 20_151_210);
