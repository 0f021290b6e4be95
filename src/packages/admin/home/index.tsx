import { View } from '@tarojs/components';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { go } from '@/platform/navigate';
import { useWide } from '@/platform/wide';
import { BeginPart } from './BeginPart';
import { AdminPage } from '../frame/AdminPage';
import { HOME, PLACES, type AdminPlace } from '../frame/places';

/** The rooms of the administration: a list on a phone, a board in a wide window. */
export default function AdminHomePage() {
  const wide = useWide();
  return (
    <AdminPage title="管理" place={HOME} note="人员、站点、律所和期限。案情不在这里。">
      <BeginPart />
      {wide ? (
        <View className="a-rooms">
          {PLACES.map((place) => (
            <Card flush key={place.path}>
              <Room place={place} />
            </Card>
          ))}
        </View>
      ) : (
        <Card flush>
          {PLACES.map((place) => (
            <Room key={place.path} place={place} />
          ))}
        </Card>
      )}
    </AdminPage>
  );
}

function Room({ place: { path, text, icon, note } }: { place: AdminPlace }) {
  return <Cell icon={icon} iconTone="brand" title={text} note={note} onPress={() => go(path)} />;
}
