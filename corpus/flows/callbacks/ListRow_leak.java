// about       A click in the list of accounts logs the row that the adapter holds.
// leak        ACCOUNTS log
// permission  android.permission.GET_ACCOUNTS
package cn.example.flow;

import android.accounts.Account;
import android.accounts.AccountManager;
import android.app.Activity;
import android.os.Bundle;
import android.util.Log;
import android.view.View;
import android.widget.AdapterView;
import android.widget.ArrayAdapter;
import android.widget.ListView;
import java.util.ArrayList;
import java.util.List;

public class MainActivity extends Activity implements AdapterView.OnItemClickListener {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    List<String> names = new ArrayList<String>();
    for (Account account : AccountManager.get(this).getAccounts()) {
      names.add(account.name);
    }
    ListView list = new ListView(this);
    list.setAdapter(new ArrayAdapter<String>(this, android.R.layout.simple_list_item_1, names));
    list.setOnItemClickListener(this);
    setContentView(list);
  }

  @Override
  public void onItemClick(AdapterView<?> parent, View view, int position, long row) {
    // The item comes out of the adapter, the position does not.
    Log.i("list", "chosen " + parent.getItemAtPosition(position));
  }
}
