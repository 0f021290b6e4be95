export default definePageConfig({ navigationBarTitleText: '申请援助' });
