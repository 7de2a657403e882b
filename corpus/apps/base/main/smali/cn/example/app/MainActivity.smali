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
    invoke-static {p0}, Lcn/example/app/Startup;->run(Landroid/app/Activity;)V
    return-void
.end method

# named by android:onClick in activity_main.xml
.method public start(Landroid/view/View;)V
    .registers 2
    invoke-static {p0}, Lcn/example/app/Collector;->collect(Landroid/app/Activity;)V
    return-void
.end method

.method public openPolicy(Landroid/view/View;)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcn/example/app/PolicyActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

# named by android:onClick in rights.xml: a form to fill in
.method public openRights(Landroid/view/View;)V
    .registers 5
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const v1, @layout/rights_form
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setView(I)Landroid/app/AlertDialog$Builder;
    const v1, @string/send
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(ILandroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method
