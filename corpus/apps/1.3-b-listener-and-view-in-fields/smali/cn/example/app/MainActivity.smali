.class public Lcn/example/app/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"

.field final opens:Landroid/view/View$OnClickListener;
.field privacy:Landroid/widget/TextView;

.field start:Landroid/widget/TextView;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    new-instance v0, Lcn/example/app/MainActivity$1;
    invoke-direct {v0, p0}, Lcn/example/app/MainActivity$1;-><init>(Lcn/example/app/MainActivity;)V
    iput-object v0, p0, Lcn/example/app/MainActivity;->opens:Landroid/view/View$OnClickListener;
    return-void
.end method

.method findViews()V
    .registers 2
    const v0, @id/start
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    iput-object v0, p0, Lcn/example/app/MainActivity;->start:Landroid/widget/TextView;
    const v0, @id/privacy
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/TextView;
    iput-object v0, p0, Lcn/example/app/MainActivity;->privacy:Landroid/widget/TextView;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_main
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->setContentView(I)V
    invoke-virtual {p0}, Lcn/example/app/MainActivity;->findViews()V
    invoke-virtual {p0}, Lcn/example/app/MainActivity;->setListeners()V
    return-void
.end method

.method setListeners()V
    .registers 3
    iget-object v0, p0, Lcn/example/app/MainActivity;->privacy:Landroid/widget/TextView;
    iget-object v1, p0, Lcn/example/app/MainActivity;->opens:Landroid/view/View$OnClickListener;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
