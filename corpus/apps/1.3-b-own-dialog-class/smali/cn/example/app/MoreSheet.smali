.class public Lcn/example/app/MoreSheet;
.super Lcom/google/android/material/bottomsheet/BottomSheetDialog;
.source "MoreSheet.java"
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0, p1}, Lcom/google/android/material/bottomsheet/BottomSheetDialog;-><init>(Landroid/content/Context;)V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    invoke-virtual {p0}, Lcn/example/app/MoreSheet;->dismiss()V
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    const v1, @id/sheet_privacy
    if-ne v0, v1, :cond_0
    invoke-virtual {p0}, Lcn/example/app/MoreSheet;->getContext()Landroid/content/Context;
    move-result-object v0
    new-instance v1, Landroid/content/Intent;
    invoke-virtual {p0}, Lcn/example/app/MoreSheet;->getContext()Landroid/content/Context;
    move-result-object v2
    const-class v3, Lcn/example/app/PolicyActivity;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V
    :cond_0
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Lcom/google/android/material/bottomsheet/BottomSheetDialog;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/sheet_more
    invoke-virtual {p0, v0}, Lcn/example/app/MoreSheet;->setContentView(I)V
    const v0, @id/sheet_privacy
    invoke-virtual {p0, v0}, Lcn/example/app/MoreSheet;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    const v0, @id/sheet_close
    invoke-virtual {p0, v0}, Lcn/example/app/MoreSheet;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
