export default definePageConfig({ navigationBarTitleText: '查看和删除我的资料' });
