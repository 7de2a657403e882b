.class public Lcn/example/app/MainActivity_ViewBinding;
.super Ljava/lang/Object;
.source "MainActivity_ViewBinding.java"
.implements Lbutterknife/Unbinder;

.field private aboutView:Landroid/view/View;
.field private target:Lcn/example/app/MainActivity;

.method public constructor <init>(Lcn/example/app/MainActivity;)V
    .registers 3
    invoke-virtual {p1}, Lcn/example/app/MainActivity;->getWindow()Landroid/view/Window;
    move-result-object v0
    invoke-virtual {v0}, Landroid/view/Window;->getDecorView()Landroid/view/View;
    move-result-object v0
    invoke-direct {p0, p1, v0}, Lcn/example/app/MainActivity_ViewBinding;-><init>(Lcn/example/app/MainActivity;Landroid/view/View;)V
    return-void
.end method

.method public constructor <init>(Lcn/example/app/MainActivity;Landroid/view/View;)V
    .registers 5
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/MainActivity_ViewBinding;->target:Lcn/example/app/MainActivity;
    const v0, @id/about
    const-string v1, "method \'onAbout\'"
    invoke-static {p2, v0, v1}, Lbutterknife/internal/Utils;->findRequiredView(Landroid/view/View;ILjava/lang/String;)Landroid/view/View;
    move-result-object v0
    iput-object v0, p0, Lcn/example/app/MainActivity_ViewBinding;->aboutView:Landroid/view/View;
    new-instance v1, Lcn/example/app/MainActivity_ViewBinding$1;
    invoke-direct {v1, p0, p1}, Lcn/example/app/MainActivity_ViewBinding$1;-><init>(Lcn/example/app/MainActivity_ViewBinding;Lcn/example/app/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public unbind()V
    .registers 3
    const/4 v1, 0x0
    iput-object v1, p0, Lcn/example/app/MainActivity_ViewBinding;->target:Lcn/example/app/MainActivity;
    iget-object v0, p0, Lcn/example/app/MainActivity_ViewBinding;->aboutView:Landroid/view/View;
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iput-object v1, p0, Lcn/example/app/MainActivity_ViewBinding;->aboutView:Landroid/view/View;
    return-void
.end method
