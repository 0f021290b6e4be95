export default definePageConfig({ navigationBarTitleText: '律师名片' });
