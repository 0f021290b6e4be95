/** The few things of WeChat that Taro's types do not carry. */
declare const wx: {
  cloud: { CloudID: (cloudID: string) => { cloudID: string } };
  onNeedPrivacyAuthorization?: (
    listener: (
      resolve: (answer: { event: 'agree' | 'disagree'; buttonId?: string }) => void,
    ) => void,
  ) => void;
  openPrivacyContract?: (options: { fail?: (error: unknown) => void }) => void;
  env: { USER_DATA_PATH: string };
};
