.class public Lcn/example/app/CancelActivity;
.super Landroid/app/Activity;
.source "CancelActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public confirm(Landroid/view/View;)V
    .registers 4
    const-string v0, "cancel"
    const-string v1, "account"
    invoke-static {v0, v1}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    const-string v0, "session"
    const/4 v1, 0x0
    invoke-virtual {p0, v0, v1}, Lcn/example/app/CancelActivity;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->clear()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    invoke-virtual {p0}, Lcn/example/app/CancelActivity;->finishAffinity()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_cancel
    invoke-virtual {p0, v0}, Lcn/example/app/CancelActivity;->setContentView(I)V
    return-void
.end method
