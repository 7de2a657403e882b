.class public Lcn/example/app/RecommendActivity;
.super Landroid/app/Activity;
.source "RecommendActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_recommend
    invoke-virtual {p0, v0}, Lcn/example/app/RecommendActivity;->setContentView(I)V
    const v0, @id/personal
    invoke-virtual {p0, v0}, Lcn/example/app/RecommendActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/Switch;
    new-instance v1, Lcn/example/app/RecommendActivity$1;
    invoke-direct {v1, p0}, Lcn/example/app/RecommendActivity$1;-><init>(Lcn/example/app/RecommendActivity;)V
    invoke-virtual {v0, v1}, Landroid/widget/Switch;->setOnCheckedChangeListener(Landroid/widget/CompoundButton$OnCheckedChangeListener;)V
    return-void
.end method
