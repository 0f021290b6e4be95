import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { go } from '@/platform/navigate';
import { AdminPage } from '../frame/AdminPage';
import { HOME, PLACES } from '../frame/places';

/** The rooms of the administration. */
export default function AdminHomePage() {
  return (
    <AdminPage title="管理" place={HOME} note="人员、站点、律所和期限。案情不在这里。">
      <Card flush>
        {PLACES.map(({ path, text, icon, note }) => (
          <Cell
            key={path}
            icon={icon}
            iconTone="brand"
            title={text}
            note={note}
            onPress={() => go(path)}
          />
        ))}
      </Card>
    </AdminPage>
  );
}
