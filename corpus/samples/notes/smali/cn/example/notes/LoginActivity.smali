.class public Lcn/example/notes/LoginActivity;
.super Landroid/app/Activity;
.source "LoginActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_login
    invoke-virtual {p0, v0}, Lcn/example/notes/LoginActivity;->setContentView(I)V
    return-void
.end method

# Named by android:onClick in activity_login.xml.
.method public logIn(Landroid/view/View;)V
    .registers 5
    const v0, @id/agree
    invoke-virtual {p0, v0}, Lcn/example/notes/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/CheckBox;
    invoke-virtual {v0}, Landroid/widget/CheckBox;->isChecked()Z
    move-result v0
    if-eqz v0, :done
    const v0, @id/phone
    invoke-direct {p0, v0}, Lcn/example/notes/LoginActivity;->text(I)Ljava/lang/String;
    move-result-object v0
    const v1, @id/code
    invoke-direct {p0, v1}, Lcn/example/notes/LoginActivity;->text(I)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Lcn/example/notes/Uploader;->logIn(Ljava/lang/String;Ljava/lang/String;)V
    invoke-virtual {p0}, Lcn/example/notes/LoginActivity;->finish()V
    :done
    return-void
.end method

.method private text(I)Ljava/lang/String;
    .registers 3
    invoke-virtual {p0, p1}, Lcn/example/notes/LoginActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/EditText;
    invoke-virtual {v0}, Landroid/widget/EditText;->getText()Landroid/text/Editable;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
