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
    invoke-static {p0}, Lcn/example/notes/Consent;->given(Landroid/content/Context;)Z
    move-result v0
    if-nez v0, :done
    invoke-static {p0}, Lcn/example/notes/Consent;->ask(Landroid/app/Activity;)V
    :done
    return-void
.end method

# The three below are named by android:onClick in activity_main.xml.
.method public share(Landroid/view/View;)V
    .registers 5
    const-string v1, "android.permission.READ_CONTACTS"
    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
    const/16 v2, 0x17
    if-lt v0, v2, :read
    invoke-virtual {p0, v1}, Lcn/example/notes/MainActivity;->checkSelfPermission(Ljava/lang/String;)I
    move-result v0
    if-eqz v0, :read
    const/4 v0, 0x1
    new-array v0, v0, [Ljava/lang/String;
    const/4 v2, 0x0
    aput-object v1, v0, v2
    const/4 v1, 0x1
    invoke-virtual {p0, v0, v1}, Lcn/example/notes/MainActivity;->requestPermissions([Ljava/lang/String;I)V
    return-void
    :read
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
