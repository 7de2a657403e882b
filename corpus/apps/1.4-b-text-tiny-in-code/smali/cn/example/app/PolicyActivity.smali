.class public Lcn/example/app/PolicyActivity;
.super Landroid/app/Activity;
.source "PolicyActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_policy
    invoke-virtual {p0, v0}, Lcn/example/app/PolicyActivity;->setContentView(I)V
    const v0, @id/policy_text
    invoke-virtual {p0, v0}, Lcn/example/app/PolicyActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    const/high16 v1, 0x41000000
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setTextSize(F)V
    return-void
.end method
