/** What a draft prints where the seal will be, on a line of its own or behind the name. Internal. */
export const SEAL: RegExp = /[(（](?:印章|盖章|公章|单位章|签章)[)）]$/;
