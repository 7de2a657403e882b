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
    .registers 6
    const/4 v3, 0x1
    const/4 v2, 0x0
    const-string v0, "刷新"
    invoke-interface {p1, v2, v3, v2, v0}, Landroid/view/Menu;->add(IIILjava/lang/CharSequence;)Landroid/view/MenuItem;
    const/4 v0, 0x2
    const-string v1, "隐私政策"
    invoke-interface {p1, v2, v0, v3, v1}, Landroid/view/Menu;->add(IIILjava/lang/CharSequence;)Landroid/view/MenuItem;
    return v3
.end method

.method public onOptionsItemSelected(Landroid/view/MenuItem;)Z
    .registers 5
    const/4 v0, 0x1
    invoke-interface {p1}, Landroid/view/MenuItem;->getItemId()I
    move-result v1
    packed-switch v1, :pswitch_data_0
    invoke-super {p0, p1}, Landroid/app/Activity;->onOptionsItemSelected(Landroid/view/MenuItem;)Z
    move-result v0
    :goto_0
    return v0
    :pswitch_0
    invoke-static {p0}, Lcn/example/app/Startup;->run(Landroid/app/Activity;)V
    goto :goto_0
    :pswitch_1
    new-instance v1, Landroid/content/Intent;
    const-class v2, Lcn/example/app/PolicyActivity;
    invoke-direct {v1, p0, v2}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v1}, Lcn/example/app/MainActivity;->startActivity(Landroid/content/Intent;)V
    goto :goto_0
    :pswitch_data_0
    .packed-switch 0x1
        :pswitch_0
        :pswitch_1
    .end packed-switch
.end method
