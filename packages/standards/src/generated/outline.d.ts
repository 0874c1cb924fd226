export declare const outline: Readonly<Record<string, unknown>>
