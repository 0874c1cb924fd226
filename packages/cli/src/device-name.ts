/**
 * Whether Windows takes a name, whatever its ending, for that of a device ("Naming Files, Paths, and Namespaces"): no file
 * and no folder of such a name can be opened there, or deleted.
 */
export const isDeviceName = (name: string): boolean =>
  /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i.test(name)
