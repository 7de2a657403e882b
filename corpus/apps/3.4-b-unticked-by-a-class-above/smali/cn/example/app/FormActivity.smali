.class public Lcn/example/app/FormActivity;
.super Landroid/app/Activity;
.source "FormActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method private static reset(Landroid/view/ViewGroup;)V
    .registers 5
    const/4 v3, 0x0
    move v2, v3
    :goto_0
    invoke-virtual {p0}, Landroid/view/ViewGroup;->getChildCount()I
    move-result v0
    if-ge v2, v0, :cond_2
    invoke-virtual {p0, v2}, Landroid/view/ViewGroup;->getChildAt(I)Landroid/view/View;
    move-result-object v1
    instance-of v0, v1, Landroid/widget/CheckBox;
    if-eqz v0, :cond_0
    move-object v0, v1
    check-cast v0, Landroid/widget/CheckBox;
    invoke-virtual {v0, v3}, Landroid/widget/CheckBox;->setChecked(Z)V
    :cond_0
    instance-of v0, v1, Landroid/view/ViewGroup;
    if-eqz v0, :cond_1
    check-cast v1, Landroid/view/ViewGroup;
    invoke-static {v1}, Lcn/example/app/FormActivity;->reset(Landroid/view/ViewGroup;)V
    :cond_1
    add-int/lit8 v0, v2, 0x1
    move v2, v0
    goto :goto_0
    :cond_2
    return-void
.end method

.method protected onStart()V
    .registers 2
    invoke-super {p0}, Landroid/app/Activity;->onStart()V
    invoke-virtual {p0}, Lcn/example/app/FormActivity;->getWindow()Landroid/view/Window;
    move-result-object v0
    invoke-virtual {v0}, Landroid/view/Window;->getDecorView()Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/view/ViewGroup;
    invoke-static {v0}, Lcn/example/app/FormActivity;->reset(Landroid/view/ViewGroup;)V
    return-void
.end method
