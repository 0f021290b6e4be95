export default definePageConfig({ navigationBarTitleText: '咨询群', enablePullDownRefresh: true });
