// relations
export {};
