.class public Lcn/example/notes/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_main
    invoke-virtual {p0, v0}, Lcn/example/notes/MainActivity;->setContentView(I)V
    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
    const/16 v1, 0x17
    if-lt v0, v1, :done
    const/4 v0, 0x3
    new-array v0, v0, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "android.permission.ACCESS_FINE_LOCATION"
    aput-object v2, v0, v1
    const/4 v1, 0x1
    const-string v2, "android.permission.READ_CONTACTS"
    aput-object v2, v0, v1
    const/4 v1, 0x2
    const-string v2, "android.permission.CAMERA"
    aput-object v2, v0, v1
    const/4 v1, 0x1
    invoke-virtual {p0, v0, v1}, Lcn/example/notes/MainActivity;->requestPermissions([Ljava/lang/String;I)V
    :done
    return-void
.end method

# Offers to paste what was copied in another app.
.method protected onResume()V
    .registers 3
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    const-string v0, "clipboard"
    invoke-virtual {p0, v0}, Lcn/example/notes/MainActivity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Landroid/content/ClipboardManager;
    invoke-virtual {v0}, Landroid/content/ClipboardManager;->getPrimaryClip()Landroid/content/ClipData;
    move-result-object v0
    if-eqz v0, :done
    const v1, @id/note
    invoke-virtual {p0, v1}, Lcn/example/notes/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v1
    invoke-virtual {v0}, Landroid/content/ClipData;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1, v0}, Landroid/view/View;->setTag(Ljava/lang/Object;)V
    :done
    return-void
.end method

# The three below are named by android:onClick in activity_main.xml.
.method public share(Landroid/view/View;)V
    .registers 2
    invoke-static {p0}, Lcn/example/notes/ContactReader;->names(Landroid/content/Context;)Ljava/util/List;
    return-void
.end method

.method public openLogin(Landroid/view/View;)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcn/example/notes/LoginActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcn/example/notes/MainActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.method public openSettings(Landroid/view/View;)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcn/example/notes/SettingsActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcn/example/notes/MainActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method
