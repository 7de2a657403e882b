.class public Lcn/example/app/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"
.implements Landroid/view/View$OnClickListener;

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
    const v0, @id/edit_profile
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, @id/complaint
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, @id/edit_profile
    if-ne v0, v1, :other
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
    :other
    const v1, @id/complaint
    if-ne v0, v1, :done
    invoke-static {p0}, Lcn/example/app/AppList;->report(Landroid/content/Context;)V
    :done
    return-void
.end method
# named by android:onClick in activity_main.xml

.method public start(Landroid/view/View;)V
    .registers 2
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
