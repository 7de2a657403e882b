.class public Lcn/example/app/LoginActivity;
.super Landroid/app/Activity;
.source "LoginActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public logIn(Landroid/view/View;)V
    .registers 4
    const v0, @id/agree
    invoke-virtual {p0, v0}, Lcn/example/app/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/CheckBox;
    invoke-virtual {v0}, Landroid/widget/CheckBox;->isChecked()Z
    move-result v0
    if-nez v0, :cond_0
    const-string v0, "请先阅读并同意"
    const/4 v1, 0x0
    invoke-static {p0, v0, v1}, Landroid/widget/Toast;->makeText(Landroid/content/Context;Ljava/lang/CharSequence;I)Landroid/widget/Toast;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/Toast;->show()V
    :goto_0
    return-void
    :cond_0
    const-string v1, "login"
    const v0, @id/phone
    invoke-virtual {p0, v0}, Lcn/example/app/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/EditText;
    invoke-virtual {v0}, Landroid/widget/EditText;->getText()Landroid/text/Editable;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v1, v0}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    goto :goto_0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_login
    invoke-virtual {p0, v0}, Lcn/example/app/LoginActivity;->setContentView(I)V
    return-void
.end method

.method public tick(Landroid/view/View;)V
    .registers 4
    const v0, @id/agree
    invoke-virtual {p0, v0}, Lcn/example/app/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/CheckBox;
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Landroid/widget/CheckBox;->setChecked(Z)V
    return-void
.end method
