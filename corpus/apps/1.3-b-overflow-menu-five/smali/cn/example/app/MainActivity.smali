.class public Lcn/example/app/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_main
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->setContentView(I)V
    return-void
.end method

.method public onCreateOptionsMenu(Landroid/view/Menu;)Z
    .registers 4
    invoke-virtual {p0}, Lcn/example/app/MainActivity;->getMenuInflater()Landroid/view/MenuInflater;
    move-result-object v0
    const v1, @menu/main
    invoke-virtual {v0, v1, p1}, Landroid/view/MenuInflater;->inflate(ILandroid/view/Menu;)V
    const/4 v0, 0x1
    return v0
.end method

.method public onOptionsItemSelected(Landroid/view/MenuItem;)Z
    .registers 5
    const/4 v0, 0x1
    invoke-interface {p1}, Landroid/view/MenuItem;->getItemId()I
    move-result v1
    const v2, @id/action_help
    if-ne v1, v2, :cond_0
    const-string v1, "请联系客服"
    const/4 v2, 0x0
    invoke-static {p0, v1, v2}, Landroid/widget/Toast;->makeText(Landroid/content/Context;Ljava/lang/CharSequence;I)Landroid/widget/Toast;
    move-result-object v1
    invoke-virtual {v1}, Landroid/widget/Toast;->show()V
    :goto_0
    return v0
    :cond_0
    invoke-interface {p1}, Landroid/view/MenuItem;->getItemId()I
    move-result v1
    const v2, @id/action_settings
    if-ne v1, v2, :cond_1
    new-instance v1, Landroid/content/Intent;
    const-class v2, Lcn/example/app/SettingsActivity;
    invoke-direct {v1, p0, v2}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v1}, Lcn/example/app/MainActivity;->startActivity(Landroid/content/Intent;)V
    goto :goto_0
    :cond_1
    invoke-super {p0, p1}, Landroid/app/Activity;->onOptionsItemSelected(Landroid/view/MenuItem;)Z
    move-result v0
    goto :goto_0
.end method
